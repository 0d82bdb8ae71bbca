package org.heard.consultation.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultation.Extension;
import org.heard.consultation.MoreTime;
import org.heard.consultation.Status;
import org.heard.html.El;
import org.heard.language.Translated;
import org.springframework.stereotype.Service;

/** What is unusual about a consultation now: withdrawn, over, not open yet, more time, closed early. */
@Service
class PageNotices {

    private final Wording wording;
    private final MoreTime moreTime;

    PageNotices(Wording wording, MoreTime moreTime) {
        this.wording = wording;
        this.moreTime = moreTime;
    }

    List<Component> of(Consultation consultation) {
        var notices = new ArrayList<Component>();
        switch (consultation.status(wording.now())) {
            case WITHDRAWN ->
                notices.add(notice(
                        "notice-warning", wording.say("consultation.withdrawn.title"), consultation.withdrawnReason()));
            case OUTCOME_PUBLISHED ->
                notices.add(el(
                        "div.notice.notice-success",
                        el("h2", wording.say("consultation.outcome.title")),
                        el("p", link("outcomes/" + consultation.slug(), wording.say("consultation.outcome.link")))));
            case CLOSED -> notices.add(closed(consultation));
            case FORTHCOMING -> notices.add(forthcoming(consultation));
            case OPEN, DRAFT -> {}
        }
        moved(consultation).ifPresent(notices::add);
        if (consultation.status(wording.now()) == Status.CLOSED) {
            moreTime(consultation, "div.notice").ifPresent(notices::add);
        }
        return notices;
    }

    private El forthcoming(Consultation consultation) {
        String register = "register?about=" + consultation.slug();
        return el(
                "div.notice",
                el("h2", wording.say("consultation.forthcoming.title", wording.timeLeft(consultation))),
                el("p", link(register, wording.say("consultation.forthcoming.link"))));
    }

    private El closed(Consultation consultation) {
        El notice = el(
                "div.notice",
                el("h2", wording.say("consultation.closed.title")),
                el("p", wording.say("consultation.closed.text")));
        if (consultation.acceptsBegunAnswers(wording.now())) {
            String until =
                    wording.dateTime(consultation.closesAt().orElseThrow().plus(Consultation.GRACE));
            notice.add(el(
                    "p",
                    El.text(wording.say("consultation.closed.grace", until) + " "),
                    link("come-back", wording.say("consultation.closed.grace.link"))));
        }
        return notice;
    }

    /** The last time that the closing date was moved, while that still matters. */
    private Optional<El> moved(Consultation consultation) {
        Status status = consultation.status(wording.now());
        return consultation.extensions().stream()
                .reduce((first, last) -> last)
                .filter(last ->
                        isLater(last) ? status == Status.OPEN || status == Status.FORTHCOMING : status == Status.CLOSED)
                .map(last -> notice(
                        "",
                        wording.say(
                                isLater(last) ? "consultation.extended.title" : "consultation.closed-early.title",
                                wording.date(last.to())),
                        last.reason()));
    }

    /** What is public and hurries nobody, for the end of a page that can still be answered. */
    Optional<El> quiet(Consultation consultation) {
        return Optional.of(consultation)
                .filter(each -> each.status(wording.now()) == Status.OPEN)
                .flatMap(each -> moreTime(each, "section.reading"));
    }

    /** How many people have time of their own, because the council is late with what they need (F2). */
    private Optional<El> moreTime(Consultation consultation, String tag) {
        List<Instant> ends = moreTime.ends(consultation);
        return ends.isEmpty()
                ? Optional.empty()
                : Optional.of(el(
                        tag,
                        el("h2", wording.say("consultation.more-time.title", ends.size())),
                        el("p", wording.say("consultation.more-time.text", wording.date(ends.getLast())))));
    }

    static boolean isLater(Extension extension) {
        return extension.to().isAfter(extension.from());
    }

    private El notice(String kind, String title, Translated text) {
        El notice = el("div.notice", el("h2", title), wording.spoken("p", text));
        if (!kind.isEmpty()) {
            notice.addClassName(kind);
        }
        return notice;
    }
}
