package org.heard.account;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface StaffAccountRows extends JpaRepository<StaffAccount, StaffMember.Id> {

    Optional<StaffAccount> findByEmailHash(String emailHash);
}
