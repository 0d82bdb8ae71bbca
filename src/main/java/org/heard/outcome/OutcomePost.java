package org.heard.outcome;

import java.net.URI;
import java.time.Clock;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.language.Messages;
import org.heard.message.Message;
import org.heard.message.MessageText;
import org.heard.message.MessageText.Written;
import org.heard.message.Outbox;
import org.heard.participant.Correspondence;
import org.heard.participant.Participant;
import org.heard.participant.Participants;
import org.heard.participant.Reach;
import org.heard.privacy.EmailAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells everyone who asked what changed (A3), each in her language and the way that she chose, once for each publication
 * that is to be told. All of it is queued in one transaction with the mark that it was told, so that a killed server tells
 * nobody twice and forgets nobody.
 */
@Service
class OutcomePost {

    private final OutcomeRows rows;
    private final FollowUpRows followUps;
    private final Consultations consultations;
    private final Participants participants;
    private final Correspondence correspondence;
    private final OutcomeLetter letter;
    private final Outbox outbox;
    private final MessageText texts;
    private final Messages messages;
    private final Clock clock;

    OutcomePost(
            OutcomeRows rows,
            FollowUpRows followUps,
            Consultations consultations,
            Participants participants,
            Correspondence correspondence,
            OutcomeLetter letter,
            Outbox outbox,
            MessageText texts,
            Messages messages,
            Clock clock) {
        this.rows = rows;
        this.followUps = followUps;
        this.consultations = consultations;
        this.participants = participants;
        this.correspondence = correspondence;
        this.letter = letter;
        this.outbox = outbox;
        this.texts = texts;
        this.messages = messages;
        this.clock = clock;
    }

    /** Queues whatever is to be told. */
    @Transactional
    public void tellAll() {
        rows.findByToBeToldTrue().forEach(outcome -> {
            consultations
                    .byId(outcome.consultation())
                    .ifPresent(consultation -> outcome.published().ifPresent(text -> tell(consultation, text)));
            outcome.told();
        });
    }

    private void tell(Consultation consultation, OutcomeText text) {
        Set<String> told = new HashSet<>();
        participants
                .interestedIn(consultation.topics(), consultation.areas(), consultation.audiences())
                .forEach(participant -> tell(participant, consultation, text, told));
        followUps
                .findByConsultationAndConfirmedAtIsNotNull(consultation.id().value())
                .forEach(followUp -> tell(followUp, consultation, text, told));
    }

    private void tell(Participant participant, Consultation consultation, OutcomeText text, Set<String> told) {
        Reach reach = participant.profile().reach();
        if (reach.isOwnEmail()) {
            told.add(reach.email().toLowerCase(Locale.ROOT));
        }
        Locale language = correspondence.written(participant.profile());
        String own = correspondence.address(language, "register/mine?token=" + participant.link());
        String why = messages.get(language, "outcome.post.registered", own, participant.link());
        correspondence.send(
                participant.profile(),
                "outcome.post.about",
                letter.write(language, consultation, text, why),
                URI.create(correspondence.address(language, "register/delete?token=" + participant.link())));
    }

    private void tell(FollowUp followUp, Consultation consultation, OutcomeText text, Set<String> told) {
        followUp.told(clock.instant());
        if (!told.add(followUp.email().toLowerCase(Locale.ROOT))) {
            return;
        }
        Locale language = followUp.language();
        String why = messages.get(language, "outcome.post.following", stopLink(followUp));
        mail(followUp, "outcome.post.about", letter.write(language, consultation, text, why));
    }

    /** Asks someone who wants to be told whether the address is hers. */
    void askToConfirm(FollowUp followUp, Consultation consultation) {
        Locale language = followUp.language();
        String title = consultation.text().title().text(language);
        String confirm = correspondence.address(language, "follow/confirm?token=" + followUp.token());
        mail(
                followUp,
                "outcome.follow.post.about",
                texts.write(language, "outcome.follow.post", title, confirm, stopLink(followUp)));
    }

    private void mail(FollowUp followUp, String about, Written text) {
        outbox.send(Message.email(new EmailAddress(followUp.email()), followUp.language(), about, text)
                .inFormat(followUp.format().code())
                .withStop(URI.create(stopLink(followUp))));
    }

    private String stopLink(FollowUp followUp) {
        return correspondence.address(followUp.language(), "follow/stop?token=" + followUp.token());
    }
}
