package org.heard.response.ui;

import static org.heard.html.El.el;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.consultation.MoreTime;
import org.heard.html.form.Form;
import org.heard.html.form.TextInput;
import org.heard.privacy.SpeakableCode;
import org.heard.response.Draft;
import org.heard.response.Drafts;
import org.heard.site.PublicLayout;

/** Where somebody types the code of an answer that she has begun, on whichever device. */
@Tag("div")
@Route(value = ComeBackView.ROUTE, layout = PublicLayout.class)
@AnonymousAllowed
class ComeBackView extends HtmlContainer implements HasDynamicTitle {

    static final String ROUTE = "come-back";

    private final Drafts drafts;
    private final Consultations consultations;
    private final Journeys journeys;
    private final CodeReader codes;
    private final MoreTime moreTime;
    private final TextInput code;

    ComeBackView(Drafts drafts, Consultations consultations, Journeys journeys, CodeReader codes, MoreTime moreTime) {
        this.drafts = drafts;
        this.consultations = consultations;
        this.journeys = journeys;
        this.codes = codes;
        this.moreTime = moreTime;
        code = new TextInput("code", getTranslation("response.back.code")).width(20);
        code.literal().autocomplete("off");
        code.setHint(getTranslation("response.back.hint"));
        code.setRequiredIndicatorVisible(true);
        var form = new Form("come-back");
        form.add(code);
        form.submit("continue", getTranslation("response.continue"), this::comeBack);
        add(
                form.summary(),
                el("h1", getTranslation("response.back.title")),
                el("p", getTranslation("response.back.text")),
                form);
    }

    private void comeBack() {
        CodeReader.Read read = codes.read(
                code.getValue(),
                getLocale(),
                typed -> consultationOf(typed).isPresent() || moreFor(typed).isPresent());
        read.problem().ifPresent(code::refuse);
        read.code().ifPresent(this::open);
    }

    private void open(SpeakableCode typed) {
        consultationOf(typed)
                .flatMap(consultation -> journeys.open(consultation, typed))
                .ifPresent(journey -> journey.goWith(typed, Step.START));
        moreFor(typed)
                .ifPresent(consultation -> UI.getCurrent()
                        .navigate(
                                Journey.path(consultation.slug(), Step.START),
                                QueryParameters.of(Journey.MORE, typed.text())));
    }

    /** The consultation for which a code gives more time: people type it here too. */
    private Optional<Consultation> moreFor(SpeakableCode typed) {
        return moreTime.find(typed)
                .flatMap(given -> consultations.byId(given.consultation()))
                .filter(Consultation::isPublic);
    }

    private Optional<Consultation> consultationOf(SpeakableCode typed) {
        return drafts.find(typed).map(Draft::consultationId).flatMap(consultations::byId);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation("response.back.title"));
    }
}
