package org.heard.account;

import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;

interface SignInTroubleRows extends JpaRepository<SignInTrouble, String> {

    long deleteByLastAtBefore(Instant time);
}
