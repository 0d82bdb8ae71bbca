package org.heard.response.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.consultation.Consultation;
import org.heard.consultation.Status;
import org.heard.html.El;
import org.heard.language.Dates;
import org.heard.response.Receipt;
import org.heard.response.ReceiptNews;
import org.springframework.stereotype.Service;

/** What there is to say to somebody who answered a consultation. */
@Service
class ReceiptResult {

    private final List<ReceiptNews> news;
    private final Words words;
    private final Clock clock;

    ReceiptResult(List<ReceiptNews> news, Words words, Clock clock) {
        this.news = news;
        this.words = words;
        this.clock = clock;
    }

    El of(Consultation consultation, Receipt receipt, Component page) {
        Locale language = UI.getCurrent().getLocale();
        El all = el("div");
        all.add(el("p.lede", page.getTranslation("response.receipt.answered", Dates.date(language, receipt.sentAt()))));
        all.add(el(
                "p",
                words.told("a", consultation.text().title(), language)
                        .attr("href", "consultations/" + consultation.slug())));
        all.add(el("h2", page.getTranslation("response.receipt.now")), el("p", status(consultation, language, page)));
        List<Component> told = news.stream()
                .map(teller -> teller.about(consultation, language))
                .flatMap(Optional::stream)
                .toList();
        told.forEach(all::add);
        if (told.isEmpty()) {
            all.add(next(consultation, language, page));
        }
        all.add(el("p", link("register?about=" + consultation.slug(), page.getTranslation("response.sent.tell.link"))));
        return all;
    }

    private String status(Consultation consultation, Locale language, Component page) {
        Status status = consultation.status(clock.instant());
        String closes =
                consultation.closesAt().map(at -> Dates.date(language, at)).orElse("");
        return page.getTranslation("response.receipt.status." + status.name().toLowerCase(Locale.ROOT), closes);
    }

    private El next(Consultation consultation, Locale language, Component page) {
        Status status = consultation.status(clock.instant());
        if (status == Status.OUTCOME_PUBLISHED) {
            return el("p", link("outcomes/" + consultation.slug(), page.getTranslation("response.receipt.outcome")));
        }
        if (status == Status.WITHDRAWN) {
            return words.told("div", consultation.withdrawnReason(), language);
        }
        return el(
                "div",
                el("h2", page.getTranslation("response.sent.next")),
                NextSteps.list(consultation, language, page, words));
    }
}
