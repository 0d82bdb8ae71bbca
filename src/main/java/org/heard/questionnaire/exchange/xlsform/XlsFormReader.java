package org.heard.questionnaire.exchange.xlsform;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.consultation.importing.GivenFile;
import org.heard.consultation.importing.Sheets;
import org.heard.language.Translated;
import org.heard.questionnaire.Questions;
import org.heard.questionnaire.exchange.DraftPages;
import org.heard.questionnaire.exchange.DraftPages.Owner;
import org.heard.questionnaire.exchange.FileLanguages;
import org.heard.questionnaire.exchange.FilePictures;
import org.heard.questionnaire.exchange.FileTexts;
import org.heard.questionnaire.exchange.Form;
import org.heard.questionnaire.exchange.Names;
import org.heard.questionnaire.exchange.Notes;
import org.heard.questionnaire.exchange.Pages;
import org.heard.questionnaire.exchange.Reading;
import org.heard.questionnaire.exchange.Words;
import org.heard.questionnaire.exchange.expression.ConditionReader;
import org.heard.questionnaire.exchange.xlsform.FormSheet.Line;

/** Reads questionnaires from XLSForms (https://xlsform.org/en/). */
public final class XlsFormReader {

    /** What stands for an earlier answer in a text: {@code ${name}}. */
    private static final Pattern PIPED = Pattern.compile("\\$\\{(?<name>[^{}]*)}");

    private static final Set<String> READ = Set.of(
            "type",
            "name",
            "label",
            "hint",
            "guidance_hint",
            "required",
            "relevant",
            "constraint",
            "appearance",
            "parameters",
            "readonly",
            "calculation",
            "choice_filter",
            "default",
            "trigger",
            "disabled",
            "repeat_count",
            "media::image",
            "media::audio",
            "media::video",
            "heard::label",
            "heard::hint",
            "heard::guidance_hint",
            "heard::name",
            "heard::type",
            "heard::part",
            "heard::required",
            "heard::never_published",
            "heard::easy_read",
            "heard::picture",
            "heard::alternative",
            "heard::unit",
            "heard::decimals",
            "heard::fewest",
            "heard::most",
            "heard::relevant");

    /** What the other program needs for itself, or says in words of its own that Heard has too. */
    private static final Set<String> WORKINGS = Set.of(
            "constraint_message",
            "required_message",
            "no_app_error_string",
            "autoplay",
            "compact_tag",
            "intent",
            "rows",
            "save_to",
            "entities:saveto",
            "saveto");

    private static final Set<String> CHOICES_READ = Set.of(
            "list_name",
            "name",
            "label",
            "media::image",
            "media::audio",
            "media::video",
            "heard::hint",
            "heard::easy_read",
            "heard_picture",
            "heard::alternative");

    private final Words words;
    private final Notes notes = new Notes();
    private final Names names = new Names("q");
    private final Operands operands = new Operands();
    private final DraftPages pages = new DraftPages();
    private final FormSheets sheets;
    private final FileLanguages languages;
    private final FileTexts texts;
    private final ChoiceLists choices;
    private final ChoiceLists external;
    private final QuestionRow rows;

    private XlsFormReader(FormSheets sheets, Words words, Notes earlier) {
        earlier.all().forEach(notes::add);
        this.words = words;
        this.sheets = sheets;
        Optional<Line> settings = sheets.settings().lines().stream().findFirst();
        this.languages = new FileLanguages(
                words.languages(),
                settings.map(line -> line.text("default_language")).orElse(""));
        boolean ours = settings.filter(line -> line.has("heard::version")).isPresent();
        this.texts = new FileTexts(
                languages,
                PIPED,
                new FilePictures(words, notes),
                notes,
                ours ? Optional.of(XlsFormReader::own) : Optional.empty());
        this.choices = new ChoiceLists(sheets.choices(), texts, notes);
        this.external = new ChoiceLists(sheets.external(), texts, notes);
        this.rows = new QuestionRow(choices, external, texts, words, notes, new QuestionRow.Origin(writtenIn(), ours));
    }

    /**
     * Reads a file.
     *
     * @throws org.heard.consultation.importing.UnreadableFile if nothing can be taken from it, with the place
     */
    public static Reading read(GivenFile file, Words words) {
        var notes = new Notes();
        FormSheets sheets = FormSheets.of(Sheets.read(file), notes);
        return new XlsFormReader(sheets, words, notes).read();
    }

    // without the mark that keeps spreadsheets from taking words for formulas; Heard writes no reference that is none
    private static String own(String text) {
        String words = text.strip().replaceFirst("^'(?=[=@\\t+-])", "");
        return PIPED.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(FileTexts.mark(
                        Objects.requireNonNull(found.group("name")).strip(), FileTexts.GAP)));
    }

    private Reading read() {
        Translated title = title();
        Owner loose = new Owner(filled(title), List.of(), "", true);
        new GroupWalk(rows, pages, names, operands, texts, notes).walk(Node.tree(sheets.survey(), notes), loose);
        sheets.survey().tellOthers(READ, WORKINGS, notes);
        sheets.choices().tellOthers(CHOICES_READ, Set.of(), notes);
        choices.tellUnused();
        texts.finish();
        notes.names(names);
        Questions questions = Pages.of(pages.all(), new ConditionReader(operands::find), notes);
        return new Reading(new Form(title, first(), questions), notes.all());
    }

    private Locale first() {
        return languages.of("").orElseGet(languages::first);
    }

    private Translated title() {
        return sheets.settings().lines().stream()
                .findFirst()
                .map(line -> {
                    tellSettings(line);
                    return texts.line(line.texts("form_title"), language -> line.place("form_title", language));
                })
                .orElseGet(Translated::empty);
    }

    private void tellSettings(Line line) {
        for (String workings : new String[] {"form_id", "version", "instance_name", "submission_url", "style"}) {
            if (line.has(workings)) {
                notes.notNeeded(line.place(workings), workings);
            }
        }
    }

    /** The form's title as that of pages without one, in every language. */
    private Translated filled(Translated title) {
        var texts = new TreeMap<>(words.in(writtenIn(), "exchange.page").texts());
        texts.putAll(title.texts());
        return Translated.of(texts);
    }

    private List<Locale> writtenIn() {
        List<Locale> written = sheets.survey().languages().stream()
                .map(languages::of)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return written.isEmpty() ? List.of(languages.first()) : written;
    }
}
