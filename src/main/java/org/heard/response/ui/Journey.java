package org.heard.response.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.consultation.Consultation;
import org.heard.privacy.SpeakableCode;
import org.heard.questionnaire.Questionnaire;
import org.heard.questionnaire.Questions;
import org.heard.response.Draft;
import org.heard.response.DraftLife;

/**
 * Where a person is in answering a consultation.
 *
 * @param consultation what she answers
 * @param questionnaire what she is asked, if questions are asked here
 * @param draft what she has typed so far
 * @param code opens the draft
 * @param codeInAddress whether the code came with the address, as it does where no cookie is kept
 * @param wrongCode what to say about a code that opens nothing
 * @param posted whether a form was sent
 * @param now the time that counts for this page
 * @param language the page's language
 * @param cookie keeps the code
 */
record Journey(
        Consultation consultation,
        Optional<Questionnaire> questionnaire,
        Optional<Draft> draft,
        Optional<SpeakableCode> code,
        boolean codeInAddress,
        Optional<String> wrongCode,
        boolean posted,
        Instant now,
        Locale language,
        AnswerCookie cookie) {

    static final String CODE = "code";
    /** The step to return to after a change. */
    static final String THEN = "then";

    private static final Duration AFTER_SENDING = Duration.ofHours(1);

    /** The address of a step without a language and a code. */
    static String path(String slug, String step) {
        return "consultations/" + slug + "/respond" + (step.isEmpty() ? "" : "/" + step);
    }

    String slug() {
        return consultation.slug();
    }

    /** What is asked; nothing where no questions are asked here. */
    Questions questions() {
        return questionnaire.map(Questionnaire::questions).orElse(Questions.none());
    }

    /** The draft, on pages that only exist with one. */
    Draft begun() {
        return draft.orElseThrow();
    }

    /** The draft's code, on pages that only exist with one. */
    SpeakableCode key() {
        return code.orElseThrow();
    }

    boolean isGrace() {
        return DraftLife.isGrace(consultation, now);
    }

    boolean isTooLate() {
        return !consultation.acceptsBegunAnswers(now);
    }

    /** A link to a step of this answer. */
    String link(String step) {
        return link(step, Map.of());
    }

    /** A link to a step that may return to another one when it is done. */
    String link(String step, Optional<String> then) {
        return link(step, then.map(after -> Map.of(THEN, after)).orElse(Map.of()));
    }

    /** The same where the cookie is kept and the address can go without the code. */
    Journey withoutCode() {
        return new Journey(consultation, questionnaire, draft, code, false, wrongCode, posted, now, language, cookie);
    }

    /** A link to a step that returns to another one when it is done. */
    String linkAndBack(String step, String then, String id) {
        return link(step, Map.of(THEN, then)) + "#" + id;
    }

    private String link(String step, Map<String, String> more) {
        String query = query(more).entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("&"));
        return path(slug(), step) + (query.isEmpty() ? "" : "?" + query);
    }

    private Map<String, String> query(Map<String, String> more) {
        var query = new LinkedHashMap<String, String>();
        if (codeInAddress) {
            code.ifPresent(known -> query.put(CODE, known.text()));
        }
        query.putAll(more);
        return query;
    }

    /** Goes on to a step after a form was sent; from now on the device knows the code. */
    void go(String step) {
        code.ifPresent(known -> remember(known, timeToKeep()));
        UI.getCurrent().navigate(path(slug(), step), QueryParameters.simple(query(Map.of())));
    }

    /** Goes on with an answer that has just begun: the address holds the code until the cookie has proved to be kept. */
    void goWith(SpeakableCode fresh, String step) {
        remember(fresh, timeToKeep());
        UI.getCurrent().navigate(path(slug(), step), QueryParameters.simple(Map.of(CODE, fresh.text())));
    }

    /** Goes to the receipt; the device may be shared, so it forgets the answer in an hour. */
    void goSent() {
        remember(key(), AFTER_SENDING);
        UI.getCurrent().navigate(path(slug(), Step.SENT), QueryParameters.simple(query(Map.of())));
    }

    void remember(SpeakableCode known, Duration time) {
        cookie.keep(slug(), known, time);
    }

    private Duration timeToKeep() {
        return DraftLife.keptUntil(consultation)
                .map(end -> Duration.between(now, end))
                .orElse(DraftLife.KEPT);
    }
}
