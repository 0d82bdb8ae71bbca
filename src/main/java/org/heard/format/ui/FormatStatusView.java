package org.heard.format.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.format.Asking;
import org.heard.format.FormatRequests;
import org.heard.format.FormatRequests.Progress;
import org.heard.format.FormatRequests.Receipt;
import org.heard.format.making.ReadyFiles;
import org.heard.html.El;
import org.heard.html.form.Form;
import org.heard.html.form.TextInput;
import org.heard.language.Dates;
import org.heard.language.Messages;
import org.heard.privacy.MistypedCode;
import org.heard.site.PublicLayout;

/** How far a request for a format is, by its reference. It tells nobody who asked for what. */
@Tag("div")
@Route(value = FormatStatusView.PATH, layout = PublicLayout.class)
@AnonymousAllowed
class FormatStatusView extends HtmlContainer implements HasDynamicTitle, BeforeEnterObserver {

    static final String PATH = "formats/status";

    private static final String MAILED = "mailed";
    private static final Pattern MADE = Pattern.compile("/files/made/([a-z-]+/[^/]+)/.+");

    private final FormatRequests requests;
    private final ReadyFiles ready;
    private final Messages messages;
    private final Form form = new Form("status");
    private final TextInput code = new TextInput("code", getTranslation("format.status.code"));
    private final LocalDate today;
    private String title = "format.status.title";

    FormatStatusView(FormatRequests requests, ReadyFiles ready, Messages messages, Clock clock) {
        this.requests = requests;
        this.ready = ready;
        this.messages = messages;
        this.today = Dates.day(clock.instant());
        code.literal().autocomplete("off").width(20).setRequiredIndicatorVisible(true);
        code.setHint(getTranslation("format.status.code.hint"));
        form.add(code);
        form.add(el("div.buttons", form.button("look", getTranslation("format.status.look"), this::look)));
    }

    /** The address of the page that somebody sees who has just asked: what is ready is named there and nowhere kept. */
    static QueryParameters justAsked(Receipt receipt) {
        return new QueryParameters(Map.of(
                "code",
                List.of(receipt.code()),
                "sent",
                List.of(receipt.mailed() && !receipt.ready().isEmpty() ? MAILED : "1"),
                "file",
                receipt.ready()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        List<Progress> found = query.getSingleParameter("code").map(this::find).orElse(List.of());
        Optional<String> sent = query.getSingleParameter("sent").filter(any -> !found.isEmpty());
        add(form.summary());
        if (sent.isPresent()) {
            List<Component> files = files(query.getParameters("file"));
            boolean mailed = sent.get().equals(MAILED) && !files.isEmpty();
            title = found.stream().anyMatch(each -> each.state().isWaiting())
                    ? "format.sent.title"
                    : "format.sent.title.made";
            add(confirmation(found, files, mailed));
        } else {
            add(el("h1", getTranslation(title)));
            for (int i = 0; i < found.size(); i++) {
                if (found.size() > 1) {
                    add(el("h2", getTranslation("format.status.number", i + 1, found.size())));
                }
                add(progress(found.get(i)));
            }
            add(form);
        }
        add(el("p", link(FormatsView.PATH, getTranslation("format.status.ask"))));
    }

    private List<Progress> find(String typed) {
        try {
            return requests.progress(typed);
        } catch (MistypedCode someoneChangedTheAddress) {
            return List.of();
        }
    }

    private void look() {
        try {
            List<Progress> found = requests.progress(code.getValue());
            if (found.isEmpty()) {
                code.refuse(getTranslation("format.status.unknown"));
            } else {
                UI.getCurrent()
                        .navigate(
                                PATH,
                                QueryParameters.of("code", found.getFirst().code()));
            }
        } catch (MistypedCode mistyped) {
            code.refuse(mistyped.message(messages, getLocale()));
        }
    }

    /** Links to files that are really there; anything else in the address is left out. */
    private List<Component> files(List<String> addresses) {
        return addresses.stream()
                .distinct()
                .limit(Asking.MOST)
                .flatMap(address -> file(address).stream())
                .toList();
    }

    private Optional<Component> file(String address) {
        Matcher path = MADE.matcher(address);
        return Optional.of(path)
                .filter(Matcher::matches)
                .flatMap(found -> ready.of(found.group(1)))
                .flatMap(offer -> offer.files().stream()
                        .filter(file ->
                                ReadyFiles.address(offer.publication(), file).equals(address))
                        .findFirst()
                        .map(file -> el(
                                "li",
                                el("a", getTranslation(file.form().key()))
                                        .attr("href", address)
                                        .attr("type", file.form().mediaType().replaceAll(";.*", ""))
                                        .attr("hreflang", file.language().toLanguageTag()),
                                El.text(" "),
                                el("span.meta", offer.publication().title().text(getLocale())))));
    }

    private El confirmation(List<Progress> found, List<Component> files, boolean mailed) {
        El reading = el("div.reading", el("h1", getTranslation(title)));
        if (!files.isEmpty()) {
            El list = el("ul.documents");
            files.forEach(list::add);
            reading.add(el("h2", getTranslation("format.sent.here")), list);
            if (mailed) {
                reading.add(el("p", getTranslation("format.sent.mailed")));
            }
        }
        String reference = found.getFirst().code();
        reading.add(el("p", getTranslation("format.sent.code")), el("p.receipt-code", reference));
        found.stream()
                .filter(each -> each.state().isWaiting())
                .map(Progress::due)
                .max(LocalDate::compareTo)
                .ifPresent(day -> reading.add(
                        el(
                                "p.lede",
                                getTranslation(
                                        mailed ? "format.sent.due.rest" : "format.sent.due",
                                        Dates.full(getLocale(), day))),
                        el("h2", getTranslation("format.sent.next")),
                        el("p", getTranslation("format.sent.next.text"))));
        answerUntil(found)
                .ifPresent(until -> reading.add(
                        el("h2", getTranslation("format.time.title")),
                        el("p", getTranslation("format.time.text", until))));
        reading.add(el(
                "p",
                link(
                        PATH + "?" + QueryParameters.of("code", reference).getQueryString(),
                        getTranslation("format.sent.status"))));
        return reading;
    }

    private Optional<String> answerUntil(List<Progress> found) {
        return found.stream()
                .flatMap(each -> each.answerUntil().stream())
                .max(Instant::compareTo)
                .map(until -> Dates.dateTime(getLocale(), until));
    }

    private El progress(Progress progress) {
        var list = el("dl.answers");
        row(list, "format.status.code", el("span", progress.code()).attr("dir", "ltr"));
        row(
                list,
                "format.status.state",
                el("span", getTranslation(progress.state().key())));
        row(list, "format.status.asked", el("span", Dates.full(getLocale(), progress.asked())));
        progress.sent().ifPresent(day -> row(list, "format.status.sent", el("span", Dates.full(getLocale(), day))));
        if (progress.state().isWaiting()) {
            String key = progress.due().isBefore(today) ? "format.status.late" : "format.status.due";
            row(list, key, el("span", Dates.full(getLocale(), progress.due())));
            if (!progress.due().equals(progress.firstDue())) {
                row(list, "format.status.first", el("span", Dates.full(getLocale(), progress.firstDue())));
            }
        }
        answerUntil(List.of(progress))
                .ifPresent(until ->
                        row(list, "format.status.time", el("span", getTranslation("format.time.text", until))));
        return list;
    }

    private void row(El list, String key, El value) {
        list.add(el("div", el("dt", getTranslation(key)), el("dd", value)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation(title));
    }
}
