package org.heard.response.desk;

import static org.heard.html.El.el;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.heard.html.El;
import org.heard.language.Dates;
import org.heard.language.LanguageNames;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.Questions;
import org.heard.response.Response;
import org.heard.response.attachment.Attachment;
import org.heard.response.attachment.FileType.Family;
import org.heard.response.attachment.RecordingDesk;
import org.heard.response.attachment.RecordingDesk.Entry;
import org.heard.response.attachment.Transcript;

/** The recordings and files of an answer: played, handed out, put into words. */
class RecordingsPart extends Div {

    private static final String FILES = "desk/files/answers/";

    private final RecordingDesk desk;
    private final Response response;
    private final Questions questions;
    private final transient LanguageNames languages;
    private final transient Consumer<String> say;

    RecordingsPart(
            RecordingDesk desk, Response response, Questions questions, LanguageNames languages, Consumer<String> say) {
        this.desk = desk;
        this.languages = languages;
        this.response = response;
        this.questions = questions;
        this.say = say;
        draw();
    }

    private String text(String key, Object... parameters) {
        return getTranslation("response.file.desk." + key, parameters);
    }

    private void draw() {
        removeAll();
        add(new H2(text("title")));
        List<Entry> entries = desk.of(response);
        boolean spoken = entries.stream().anyMatch(entry -> entry.file().isSpoken());
        if (spoken && desk.mayAsk(response)) {
            add(new Paragraph(text("reachable")));
        }
        for (int i = 0; i < entries.size(); i++) {
            add(part(entries.get(i), i + 1));
        }
    }

    private Div part(Entry entry, int number) {
        Attachment file = entry.file();
        String name = getTranslation(
                        "response.file.family." + file.type().family().name().toLowerCase(Locale.ROOT))
                + " " + number;
        var part = new Div();
        part.add(new H3(name));
        String wording = questions
                .find(file.question())
                .map(Question::wording)
                .map(asked -> asked.text(getLocale()))
                .orElse(file.question());
        part.add(new Paragraph(text("answers", wording)));
        part.add(new Paragraph(getTranslation(file.scan().key(), file.finding())));
        if (!file.isInfected()) {
            if (file.isShown()) {
                part.add(player(file, name));
            }
            handOut(part, file, name);
        }
        if (file.isSpoken() && !file.isInfected()) {
            words(part, entry);
        }
        return part;
    }

    private El player(Attachment file, String name) {
        Family family = file.type().family();
        String tag = family == Family.SOUND ? "audio" : family == Family.VIDEO ? "video" : "img";
        El player = el(tag).attr("src", FILES + file.id());
        if (family == Family.PICTURE) {
            return player.attr("alt", name).attr("width", "320");
        }
        return player.attr("controls", "").attr("preload", "none").attr("aria-label", text("play", name));
    }

    private void handOut(Div part, Attachment file, String name) {
        if (file.scan() != Attachment.Scan.CLEAN) {
            part.add(new Paragraph(text("warning")));
        }
        if (!file.isCleaned()) {
            part.add(new Paragraph(text("hidden")));
        }
        var download = new Anchor(FILES + file.id() + "/download", text("download"));
        download.getElement().setAttribute("download", true);
        download.setRouterIgnore(true);
        download.setAriaLabel(text("download.sr", name));
        part.add(new Paragraph(download));
    }

    private void words(Div part, Entry entry) {
        part.add(new Paragraph(state(entry)));
        if (entry.transcript().filter(Transcript::isDecided).isPresent()) {
            decided(part, entry.transcript().get());
            return;
        }
        var area = new TextArea(text("transcript"));
        area.setHelperText(text("transcript.help"));
        area.setMaxLength(Transcript.LONGEST);
        area.setMinRows(4);
        area.setWidthFull();
        area.setMaxWidth("42rem");
        area.setValue(entry.transcript().map(Transcript::written).orElse(""));
        // whoever is asked whether it is right reads the language that she answered in
        Locale usual = entry.transcript().map(Transcript::language).orElse(response.language());
        var language = new Select<Locale>();
        language.setLabel(text("transcript.language"));
        language.setItems(Stream.concat(languages.onRequest().stream(), Stream.of(usual))
                .distinct()
                .toList());
        language.setItemLabelGenerator(each -> each == null ? "" : languages.in(getLocale(), each));
        language.addValueChangeListener(chosen -> area.getElement()
                .setAttribute("lang", language.getOptionalValue().orElse(usual).toLanguageTag()));
        language.setValue(usual);
        var keep = new Button(
                text("keep"),
                click -> keep(entry, area, language.getOptionalValue().orElse(usual)));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        part.add(language, area, new Div(keep));
    }

    private String state(Entry entry) {
        String status = getTranslation(entry.status().key());
        return entry.transcript()
                .map(written -> {
                    if (written.isDecided()) {
                        return text("decided", status, date(written.decidedAt().orElseThrow()));
                    }
                    String by = text("by", status, written.writtenBy(), date(written.writtenAt()));
                    return written.askedAt()
                            .map(at -> by + " " + text("asked", date(at)))
                            .orElse(by);
                })
                .orElse(status);
    }

    private String date(java.time.Instant at) {
        return Dates.dateTime(getLocale(), at);
    }

    private void decided(Div part, Transcript transcript) {
        var said = new Paragraph(transcript.text());
        said.addClassName("peoples-words");
        part.add(new Paragraph(text("in", languages.in(getLocale(), transcript.language()))), marked(said, transcript));
        if (!transcript.text().equals(transcript.written())) {
            part.add(new Details(text("before"), marked(new Paragraph(transcript.written()), transcript)));
        }
    }

    private static Paragraph marked(Paragraph words, Transcript transcript) {
        words.getElement()
                .setAttribute("dir", "auto")
                .setAttribute("lang", transcript.language().toLanguageTag());
        return words;
    }

    private void keep(Entry entry, TextArea area, Locale language) {
        String typed = area.getValue().strip();
        if (typed.isEmpty() || typed.length() > Transcript.LONGEST) {
            area.setErrorMessage(text("length", Transcript.LONGEST));
            area.setInvalid(true);
            return;
        }
        try {
            Transcript kept = desk.write(entry.file().id(), typed, language);
            draw();
            say.accept(text(kept.isAsked() ? "kept.asked" : "kept"));
        } catch (IllegalStateException decidedMeanwhile) {
            draw();
            say.accept(text("changed"));
        }
    }
}
