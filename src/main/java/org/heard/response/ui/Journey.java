package org.heard.response.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.consultation.Consultation;
import org.heard.consultation.MoreTime;
import org.heard.privacy.SpeakableCode;
import org.heard.questionnaire.Questionnaire;
import org.heard.questionnaire.Questions;
import org.heard.questionnaire.Routing;
import org.heard.response.AnsweringTime;
import org.heard.response.Draft;

/**
 * Where a person is in answering a consultation.
 *
 * @param consultation what she answers
 * @param questionnaire what she is asked, if questions are asked here
 * @param questions what is asked, with what she answered before where later words repeat it; nothing where no questions are
 *     asked here
 * @param draft what she has typed so far
 * @param code opens the draft
 * @param more the time of her own that an address or a code brought along
 * @param time how long she may answer
 * @param codeInAddress whether the code came with the address, as it does where no cookie is kept
 * @param othersCookie whether this browser keeps another answer to the same consultation, begun in another window
 * @param wrongCode what to say about a code that opens nothing
 * @param posted whether a form was sent
 * @param now the time that counts for this page
 * @param language the page's language
 * @param cookie keeps the code
 */
record Journey(
        Consultation consultation,
        Optional<Questionnaire> questionnaire,
        Questions questions,
        Optional<Draft> draft,
        Optional<SpeakableCode> code,
        Optional<More> more,
        AnsweringTime time,
        boolean codeInAddress,
        boolean othersCookie,
        Optional<String> wrongCode,
        boolean posted,
        Instant now,
        Locale language,
        AnswerCookie cookie) {

    static final String CODE = "code";
    /** What a form says that belongs to an answer: its code. */
    static final String DRAFT = "draft";
    /** The code that gives a person more time. */
    static final String MORE = "more";
    /** The step to return to after a change. */
    static final String THEN = "then";

    private static final Duration AFTER_SENDING = Duration.ofHours(1);

    /** More time and the code that gives it. */
    record More(SpeakableCode code, MoreTime.Given given) {}

    /** The address of a step without a language and a code. */
    static String path(String slug, String step) {
        return "consultations/" + slug + "/respond" + (step.isEmpty() ? "" : "/" + step);
    }

    String slug() {
        return consultation.slug();
    }

    /** The draft, on pages that only exist with one. */
    Draft begun() {
        return draft.orElseThrow();
    }

    /** Her way through the questions, as her answers lead it. */
    Routing route() {
        return begun().route(questions());
    }

    /** The draft's code, on pages that only exist with one. */
    SpeakableCode key() {
        return code.orElseThrow();
    }

    /**
     * Whether a link that was sent or shown somewhere else led here: it may be somebody else's, who would read all that is
     * typed. Browsers that do not say where a link was are believed.
     */
    boolean cameByForeignLink() {
        String site = VaadinRequest.getCurrent().getHeader("Sec-Fetch-Site");
        return codeInAddress
                && !posted
                && site != null
                && !site.equals("same-origin")
                && !cookie.read().equals(code)
                && !begun().isSent();
    }

    boolean isGrace() {
        return time.isGrace(now);
    }

    boolean isTooLate() {
        return !time.maySend(now);
    }

    boolean mayBegin() {
        return time.mayBegin(now);
    }

    /** Time that was brought along, is not over, and that the answer here does not have. */
    Optional<More> moreAtHand() {
        return more.filter(brought -> new AnsweringTime(
                                consultation, Optional.of(brought.given().until()))
                        .maySend(now))
                .filter(brought -> draft.flatMap(Draft::moreTime)
                        .filter(brought.given().id()::equals)
                        .isEmpty());
    }

    /** The same where an answer was begun, is not sent and could have it. */
    Optional<More> moreToTake() {
        return moreAtHand()
                .filter(brought -> draft.filter(known -> !known.isSent()).isPresent());
    }

    /** A link to beginning another answer. */
    String linkToNew() {
        return path(slug(), Step.NEW)
                + moreAtHand()
                        .map(brought -> "?" + MORE + "=" + brought.code().text())
                        .orElse("");
    }

    /** Goes on with an answer that has more time now. */
    void goWithMoreTime() {
        if (!othersCookie && !cookie.isShared()) {
            // until the page that follows knows the new time
            cookie.keep(slug(), key(), AnsweringTime.KEPT);
        }
        UI.getCurrent()
                .navigate(
                        path(slug(), Step.START),
                        codeInAddress ? QueryParameters.of(CODE, key().text()) : QueryParameters.empty());
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
        return new Journey(
                consultation,
                questionnaire,
                questions,
                draft,
                code,
                more,
                time,
                false,
                othersCookie,
                wrongCode,
                posted,
                now,
                language,
                cookie);
    }

    /** A link to a step that returns to another one when it is done. */
    String linkAndBack(String step, String then, String id) {
        return link(step, Map.of(THEN, then)) + "#" + id;
    }

    private String link(String step, Map<String, String> further) {
        String query = query(further).entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("&"));
        return path(slug(), step) + (query.isEmpty() ? "" : "?" + query);
    }

    private Map<String, String> query(Map<String, String> further) {
        var query = new LinkedHashMap<String, String>();
        if (codeInAddress) {
            code.ifPresent(known -> query.put(CODE, known.text()));
        }
        moreAtHand().ifPresent(brought -> query.put(MORE, brought.code().text()));
        query.putAll(further);
        return query;
    }

    /** Goes on to a step after a form was sent; from now on the device knows the code. */
    void go(String step) {
        go(step, Optional.empty());
    }

    /** Goes on to a step that returns to another one when it is done. */
    void go(String step, Optional<String> then) {
        code.ifPresent(this::remember);
        Map<String, String> more = then.map(after -> Map.of(THEN, after)).orElse(Map.of());
        UI.getCurrent().navigate(path(slug(), step), QueryParameters.simple(query(more)));
    }

    /** Goes on with an answer that has just begun: the address holds the code until the cookie has proved to be kept. */
    void goWith(SpeakableCode fresh, String step) {
        goWith(fresh, step, cookie.isShared());
    }

    /** Goes to the receipt; the device may be shared, so it forgets the answer in an hour. */
    void goSent() {
        if (!othersCookie && !cookie.isShared()) {
            cookie.keep(slug(), key(), AFTER_SENDING);
        }
        UI.getCurrent().navigate(path(slug(), Step.SENT), QueryParameters.simple(query(Map.of())));
    }

    /** Begins an answer on a device that others use too, or on her own. */
    void goWith(SpeakableCode fresh, String step, boolean shared) {
        keep(fresh, shared);
        UI.getCurrent().navigate(path(slug(), step), QueryParameters.simple(Map.of(CODE, fresh.text())));
    }

    // the other window goes on to find its own answer; this one has the code in its addresses
    private void remember(SpeakableCode known) {
        if (!othersCookie) {
            keep(known, cookie.isShared());
        }
    }

    private void keep(SpeakableCode known, boolean shared) {
        if (shared) {
            cookie.keepOnShared(slug(), known);
        } else {
            cookie.keep(slug(), known, timeToKeep());
        }
    }

    private Duration timeToKeep() {
        return time.keptUntil().map(end -> Duration.between(now, end)).orElse(AnsweringTime.KEPT);
    }
}
