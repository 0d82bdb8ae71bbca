package org.heard.response.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.heard.consultation.Consultations;
import org.heard.html.El;
import org.heard.html.form.Form;
import org.heard.html.form.TextInput;
import org.heard.privacy.SpeakableCode;
import org.heard.response.Receipt;
import org.heard.response.Responses;
import org.heard.response.paper.PaperCopies;
import org.heard.site.PublicLayout;

/** What became of the consultation that somebody answered, by the code on her receipt (A3). */
@Tag("div")
@Route(value = "receipt/:code?", layout = PublicLayout.class)
@AnonymousAllowed
class ReceiptView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private final Responses responses;
    private final Consultations consultations;
    private final CodeReader codes;
    private final ReceiptResult result;
    private final PaperCopies copies;
    private final Form form = new Form("receipt");
    private final TextInput code;

    ReceiptView(
            Responses responses,
            Consultations consultations,
            CodeReader codes,
            ReceiptResult result,
            PaperCopies copies) {
        this.responses = responses;
        this.consultations = consultations;
        this.codes = codes;
        this.result = result;
        this.copies = copies;
        code = new TextInput("code", getTranslation("response.receipt.code")).width(20);
        code.literal().autocomplete("off");
        code.setHint(getTranslation("response.receipt.hint"));
        code.setRequiredIndicatorVisible(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<String> typed = event.getRouteParameters().get("code");
        Optional<Receipt> receipt = typed.flatMap(this::read);
        receipt.ifPresentOrElse(this::show, this::ask);
        if (code.isInvalid()) {
            form.showProblem(code.getErrorMessage());
        }
    }

    /** The receipt for a code; what is wrong with a code that has none is said beside the field. */
    private Optional<Receipt> read(String typed) {
        boolean mayTry = codes.mayTry();
        CodeReader.Read read = codes.read(
                typed,
                Responses.RECEIPT_GROUPS,
                getLocale(),
                known -> responses.byReceipt(known).isPresent());
        read.problem().ifPresent(problem -> {
            code.setValue(typed);
            code.refuse(mayTry && isOnItsWay(typed) ? getTranslation("response.paper.waiting") : problem);
        });
        return read.code().flatMap(responses::byReceipt);
    }

    /** A form that we printed and that nobody has keyed in yet. */
    private boolean isOnItsWay(String typed) {
        try {
            return copies.find(SpeakableCode.parse(typed, Responses.RECEIPT_GROUPS))
                    .filter(copy -> copy.keyed().isEmpty())
                    .isPresent();
        } catch (IllegalArgumentException mistyped) {
            return false;
        }
    }

    private void ask() {
        form.add(code);
        form.submit("look", getTranslation("response.receipt.look"), this::look);
        add(
                form.summary(),
                el("h1", getTranslation("response.receipt.title")),
                el("p.lede", getTranslation("response.receipt.text")),
                form,
                el("p", getTranslation("response.receipt.lost")),
                el("p", link("outcomes", getTranslation("response.next.outcome.link"))),
                el("p", link(ComeBackView.ROUTE, getTranslation("response.receipt.unsent"))));
    }

    private void look() {
        read(code.getValue()).ifPresent(found -> UI.getCurrent().navigate("receipt/" + normal(code.getValue())));
    }

    private static String normal(String typed) {
        return SpeakableCode.parse(typed, Responses.RECEIPT_GROUPS).text();
    }

    private void show(Receipt receipt) {
        El page = el("div", el("h1", getTranslation("response.receipt.found")));
        consultations
                .byId(receipt.consultation())
                .ifPresent(consultation -> page.add(result.of(consultation, receipt, this)));
        page.add(el("p", link("receipt", getTranslation("response.receipt.another"))));
        add(page);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation("response.receipt.title"));
    }
}
