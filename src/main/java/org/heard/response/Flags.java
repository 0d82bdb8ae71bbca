package org.heard.response;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.account.Audit;
import org.heard.account.SignedIn;
import org.heard.consultation.Consultation;
import org.heard.privacy.KeyedHash;
import org.heard.questionnaire.Answer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Marks answers that a person should look at, and keeps what she made of them. */
@Service
@Transactional
public class Flags {

    // shorter answers are the same by chance
    private static final int WORDS_THAT_TELL = 80;

    private final FlagRows rows;
    private final ResponseRows responses;
    private final KeyedHash hash;
    private final Audit audit;
    private final Clock clock;

    Flags(FlagRows rows, ResponseRows responses, KeyedHash hash, Audit audit, Clock clock) {
        this.rows = rows;
        this.responses = responses;
        this.hash = hash;
        this.audit = audit;
        this.clock = clock;
    }

    /** By what an answer's own words are told from others; nothing where there are too few. */
    Optional<String> words(Map<String, Answer> answers) {
        String all = answers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getValue().text().strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"))
                .replaceAll("\\s+", " ");
        return all.length() < WORDS_THAT_TELL ? Optional.empty() : Optional.of(hash.of("response.words", all));
    }

    /** Marks an answer as it is sent, in the sender's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    void raise(Response response, boolean flood) {
        Instant now = clock.instant();
        if (flood) {
            rows.save(new Flag(response.id(), Flag.Kind.FLOOD, now));
        }
        boolean same = response.words()
                .filter(words -> responses.existsByConsultationIdAndWordsAndIdNot(
                        response.consultationId(), words, response.id()))
                .isPresent();
        if (same) {
            rows.save(new Flag(response.id(), Flag.Kind.SAME_WORDS, now));
        }
    }

    /** The marks on an answer. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ANALYST', 'EDITOR', 'ADMINISTRATOR')")
    public List<Flag> of(Response.Id response) {
        return rows.of(response);
    }

    /** The answers to a consultation that wait for somebody to look at them, the first marked first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ANALYST', 'EDITOR', 'ADMINISTRATOR')")
    public List<Response.Id> waiting(Consultation.Id consultation) {
        return rows.waiting(consultation).stream()
                .map(Flag::response)
                .distinct()
                .toList();
    }

    /**
     * Keeps what somebody made of an answer's marks. The answer itself stays as it is and where it is.
     *
     * @param reason why, in her own words; needed where an answer is set aside
     */
    @PreAuthorize("hasAnyRole('ANALYST', 'ADMINISTRATOR')")
    public void judge(Response.Id response, Flag.Verdict verdict, String reason, SignedIn by) {
        if (verdict == Flag.Verdict.SET_ASIDE && reason.isBlank()) {
            throw new IllegalArgumentException("Setting an answer aside needs a reason");
        }
        rows.of(response).forEach(flag -> flag.judge(verdict, reason.strip(), by.id(), clock.instant()));
        audit.record("response.judged", response.value().toString());
    }
}
