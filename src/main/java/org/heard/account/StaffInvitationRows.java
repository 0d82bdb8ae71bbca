package org.heard.account;

import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface StaffInvitationRows extends JpaRepository<StaffInvitation, String> {

    @Modifying
    @Query("delete from StaffInvitation i where i.account = :account")
    void deleteFor(StaffMember.Id account);

    @Modifying
    @Query("delete from StaffInvitation i where i.account is null")
    void deleteForFirstAdministrator();

    @Modifying
    @Query("delete from StaffInvitation i where i.expiresAt < :time")
    void deleteExpired(Instant time);
}
