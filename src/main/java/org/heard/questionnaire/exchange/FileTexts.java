package org.heard.questionnaire.exchange;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.consultation.importing.Remark;
import org.heard.language.Translated;

/** A file's texts as ours: in the languages that Heard speaks, without markup. */
public final class FileTexts {

    /** What stands for an answer that the other program would have put into a text. */
    public static final String GAP = "…";

    private final FileLanguages languages;
    private final Pattern answer;
    private final FilePictures pictures;
    private final Notes notes;
    private final Optional<UnaryOperator<String>> ours;
    private final Map<String, Integer> foreign = new LinkedHashMap<>();
    private final Map<String, String> firstPlace = new TreeMap<>();

    /**
     * @param languages finds our languages
     * @param answer what another program replaces by an earlier answer: the group {@code name} is the name of the question, if
     *     it is one, and {@code missing} what stands there without an answer, if the file says
     * @param pictures finds the pictures that the file names
     * @param notes is told what is not carried over
     * @param ours in a file that Heard wrote, how a text is as it was typed here
     */
    public FileTexts(
            FileLanguages languages,
            Pattern answer,
            FilePictures pictures,
            Notes notes,
            Optional<UnaryOperator<String>> ours) {
        this.languages = languages;
        this.answer = answer;
        this.pictures = pictures;
        this.notes = notes;
        this.ours = ours;
    }

    /** The name of a picture that is here; an empty one if there is none, which is told. */
    public String picture(String name, String place) {
        return pictures.taken(name, place);
    }

    /** A text on one line. */
    public Translated line(Map<String, String> raw, UnaryOperator<String> place) {
        return read(raw, place, true);
    }

    /** A text that may have paragraphs. */
    public Translated text(Map<String, String> raw, UnaryOperator<String> place) {
        return read(raw, place, false);
    }

    /**
     * @param raw the text in each language, as the file names it
     * @param place where the text in a language stands
     */
    private Translated read(Map<String, String> raw, UnaryOperator<String> place, boolean line) {
        var texts = new TreeMap<String, String>();
        raw.forEach((named, text) -> {
            if (text.isBlank()) {
                return;
            }
            Optional<Locale> language = languages.of(named);
            if (language.isEmpty()) {
                foreign.merge(languages.name(named), 1, Integer::sum);
                firstPlace.putIfAbsent(languages.name(named), place.apply(named));
                return;
            }
            texts.putIfAbsent(language.get().toLanguageTag(), plain(text, place.apply(named), line));
        });
        return Translated.of(texts);
    }

    /** One text without markup, its language told elsewhere. */
    public String plain(String raw, String place, boolean line) {
        if (ours.isPresent()) {
            return ours.get().apply(raw).strip();
        }
        PlainText plain = PlainText.of(raw);
        if (!plain.dropped().isEmpty()) {
            notes.lost(place, "markup", String.join(" ", plain.dropped()));
        } else if (plain.isFormatted()) {
            notes.check(place, "formatting");
        }
        String text = line ? plain.line() : plain.text();
        return answer.matcher(text).replaceAll(found -> {
            String name = found.group("name");
            if (name == null || name.isBlank()) {
                notes.lost(place, "piping", Remark.excerpt(text));
                return GAP;
            }
            String missing = found.namedGroups().containsKey("missing") ? found.group("missing") : null;
            return Matcher.quoteReplacement(mark(name.strip(), missing == null || missing.isBlank() ? GAP : missing));
        });
    }

    /** Marks where the answer to a question of this name stands, or else these words. */
    public static String mark(String name, String missing) {
        return Pipes.mark(name, missing);
    }

    /** Tells which languages were left out, once the whole file is read. */
    public void finish() {
        foreign.forEach((named, count) -> notes.lost(firstPlace.getOrDefault(named, ""), "language", named, count));
    }
}
