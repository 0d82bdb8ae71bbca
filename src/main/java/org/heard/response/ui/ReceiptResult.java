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
import org.heard.response.attachment.Attachments;
import org.springframework.stereotype.Service;

/** What there is to say to somebody who answered a consultation. */
@Service
class ReceiptResult {

    private final List<ReceiptNews> news;
    private final Attachments attachments;
    private final Words words;
    private final Clock clock;

    ReceiptResult(List<ReceiptNews> news, Attachments attachments, Words words, Clock clock) {
        this.news = news;
        this.attachments = attachments;
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
        infected(receipt, page).ifPresent(all::add);
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

    // she alone can send it again, and nobody else may know whom to ask
    private Optional<El> infected(Receipt receipt, Component page) {
        int files = attachments.infected(receipt.response());
        return files == 0
                ? Optional.empty()
                : Optional.of(el(
                        "div.notice",
                        el("p", page.getTranslation("response.receipt.infected", files)),
                        el("p", link("contact", page.getTranslation("response.receipt.infected.link")))));
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
