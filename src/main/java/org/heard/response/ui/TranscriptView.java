package org.heard.response.ui;

import static org.heard.html.El.el;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.heard.html.El;
import org.heard.html.Page;
import org.heard.html.form.Form;
import org.heard.html.form.HiddenValue;
import org.heard.html.form.LongTextInput;
import org.heard.html.form.Option;
import org.heard.html.form.RadioChoice;
import org.heard.privacy.SecretToken;
import org.heard.response.attachment.Attachment;
import org.heard.response.attachment.Transcript;
import org.heard.response.attachment.Transcripts;
import org.heard.site.ContactBlock;
import org.heard.site.PublicLayout;

/** Asks whoever spoke whether what staff wrote down is what she said; what she says counts. */
@Tag("div")
@Route(value = Transcripts.ROUTE + "/:token", layout = PublicLayout.class)
@AnonymousAllowed
class TranscriptView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final String RIGHT = "right";
    private static final String WRONG = "wrong";

    private final Transcripts transcripts;
    private final FileWork work;
    private final ContactBlock contact;
    private final Form form = new Form("transcript");
    private final RadioChoice choice;
    private final LongTextInput words;
    private final HiddenValue read = new HiddenValue("read");
    private final El changed = el("p.notice");

    TranscriptView(Transcripts transcripts, FileWork work, ContactBlock contact) {
        this.transcripts = transcripts;
        this.work = work;
        this.contact = contact;
        choice = new RadioChoice(
                "choice", text("ask"), List.of(Option.of(RIGHT, text("right")), Option.of(WRONG, text("wrong"))));
        choice.setRequiredIndicatorVisible(true);
        words = new LongTextInput("words", text("words")).max(Transcript.LONGEST);
        words.setPlainLabel();
        words.setHint(text("words.hint"));
        changed.setText(text("changed"));
        changed.setVisible(false);
    }

    private String text(String key) {
        return getTranslation("response.transcript.page." + key);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<SecretToken> token =
                SecretToken.parse(event.getRouteParameters().get("token").orElse(""));
        Optional<Transcripts.Shown> shown = token.flatMap(transcripts::find);
        if (shown.isEmpty()) {
            Page.current().ifPresent(page -> page.status(404));
            add(el("h1", text("gone")), el("p", text("gone.text")), contact.list(this));
            return;
        }
        show(shown.get().transcript(), shown.get().file(), token.get());
    }

    private void show(Transcript transcript, Attachment file, SecretToken token) {
        if (transcript.isDecided()) {
            thank(transcript);
            return;
        }
        words.setValue(transcript.written());
        words.language(transcript.language());
        read.setValue(transcript.mark());
        form.add(read, changed, choice, el("div", words).attr("data-show-when", "choice=" + WRONG));
        form.submit("decide", text("button"), () -> decide(transcript, token));
        add(
                form.summary(),
                el("h1", text("title")),
                el("p", text("text")),
                work.list(this, List.of(file), each -> Optional.empty()),
                el("h2", text("written")),
                Words.typed(transcript, transcript.written()),
                form);
    }

    private void decide(Transcript transcript, SecretToken token) {
        if (!read.getValue().equals(transcript.mark())) {
            // staff wrote it anew while she had the page open: she reads that first, and loses no word of hers
            read.setValue(transcript.mark());
            choice.clear();
            changed.setVisible(true);
            choice.refuse(text("changed"));
            return;
        }
        if (choice.getValue().isEmpty()) {
            choice.refuse(text("missing"));
            return;
        }
        boolean right = choice.getValue().equals(RIGHT);
        if (!right && words.getValue().isBlank()) {
            words.refuse(text("words.missing"));
            return;
        }
        if (words.getValue().length() > Transcript.LONGEST) {
            words.refuse(getTranslation("response.transcript.page.long", Transcript.LONGEST));
            return;
        }
        transcripts.decide(token, right ? "" : words.getValue());
        Page.current()
                .ifPresent(page -> page.redirect(
                        "/" + getLocale().toLanguageTag() + "/" + Transcripts.ROUTE + "/" + token.text()));
    }

    private void thank(Transcript transcript) {
        El said = el("div", el("h1", text("thanks")));
        said.add(el("p", text(transcript.status() == Transcript.Status.CONFIRMED ? "confirmed" : "corrected")));
        said.add(el("h2", text("counts")), Words.typed(transcript, transcript.text()));
        add(said);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", text("title"));
    }
}
