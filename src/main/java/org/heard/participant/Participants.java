package org.heard.participant;

import java.util.List;
import java.util.Set;
import org.heard.consultation.Audience;
import org.heard.consultation.Topic;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the people who asked to be told, for whoever has something to tell them. */
@Service
@Transactional(readOnly = true)
public class Participants {

    private final ParticipantRows rows;

    Participants(ParticipantRows rows) {
        this.rows = rows;
    }

    /**
     * Everyone who confirmed that she wants to hear about something like this (A3), with how to reach her, her format
     * and her language.
     *
     * @param topics what it is about
     * @param areas where it counts; none means everywhere
     * @param audiences whom it is for
     */
    public List<Participant> interestedIn(Set<Topic> topics, Set<String> areas, Set<Audience> audiences) {
        return rows.findByProfileIsNotNullOrderByRegisteredAt().stream()
                .filter(participant -> participant.profile().interests().match(topics, areas, audiences))
                .toList();
    }
}
