package org.heard.message;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OutgoingMessageRows extends JpaRepository<OutgoingMessage, OutgoingMessage.Id> {

    @Query(
            "select m.id from OutgoingMessage m where m.channel = :channel and m.state in (org.heard.message.State.WAITING,"
                    + " org.heard.message.State.SENDING) and m.nextAttemptAt <= :now order by m.nextAttemptAt")
    List<OutgoingMessage.Id> due(Channel channel, Instant now, Pageable page);

    @Query("select m from OutgoingMessage m where m.state in :states order by m.createdAt desc, m.id.value")
    List<OutgoingMessage> in(Collection<State> states, Pageable page);

    // who got a confidential one is as confidential as its words
    @Query("select m from OutgoingMessage m where m.recipientHash = :hash and (m.confidential = false"
            + " or m.state in :readable) order by m.createdAt desc, m.id.value")
    List<OutgoingMessage> to(String hash, Collection<State> readable, Pageable page);

    @Query("select count(m) from OutgoingMessage m where m.recipientHash = :hash and (m.confidential = false"
            + " or m.state in :readable)")
    long countTo(String hash, Collection<State> readable);

    @Query("select m.channel, count(m) from OutgoingMessage m where m.state = :state group by m.channel")
    List<Object[]> countByChannel(State state);

    @Query("select m from OutgoingMessage m where m.doneAt < :time and m.wipedAt is null")
    List<OutgoingMessage> doneBefore(Instant time, Pageable page);

    long countByStateIn(Collection<State> states);

    long deleteByRecipientHash(String hash);
}
