package org.heard.questionnaire.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.consultation.importing.Remark;
import org.heard.consultation.importing.UnreadableFile;
import org.heard.questionnaire.exchange.expression.NotUnderstood;

/** What a person has to know about a file: what could not be carried over, where it stands, and why. */
public final class Notes {

    /** The most that are kept; how many more there would be is said. */
    static final int MOST = 2_000;

    private final List<Remark> notes = new ArrayList<>();
    private final Map<String, List<String>> left = new LinkedHashMap<>();
    private int more;

    /** Something that says something, and that Heard cannot have. */
    public void lost(String place, String key, Object... arguments) {
        add(new Remark(Remark.Kind.NOT_TAKEN, place, "exchange.lost." + key, cleaned(arguments)));
    }

    /** Something that was taken and is not quite the same. */
    public void check(String place, String key, Object... arguments) {
        add(new Remark(Remark.Kind.CHECK, place, "exchange.check." + key, cleaned(arguments)));
    }

    /** Something that the other program needs for itself; told once for all the places where it stands. */
    public void notNeeded(String place, String what) {
        left.computeIfAbsent(Remark.excerpt(what), any -> new ArrayList<>()).add(place);
    }

    /** A condition or a part of one. */
    public void lost(String place, String expression, NotUnderstood missed) {
        add(new Remark(
                Remark.Kind.NOT_TAKEN,
                place,
                "exchange.lost.condition",
                List.of(Remark.excerpt(expression), new Remark.Word(missed.key()), Remark.excerpt(missed.what()))));
    }

    /** A limit of an answer, or a part of one. */
    public void lostLimit(String place, String expression, NotUnderstood missed) {
        add(new Remark(
                Remark.Kind.NOT_TAKEN,
                place,
                "exchange.lost.limit",
                List.of(Remark.excerpt(expression), new Remark.Word(missed.key()), Remark.excerpt(missed.what()))));
    }

    /** Names that Heard writes in its own way. */
    public void names(Names names) {
        if (names.changes() > 0) {
            add(new Remark(
                    Remark.Kind.NOT_NEEDED, "", "exchange.left.names", List.of(names.changes(), names.examples())));
        }
    }

    /** What another reader had to say. */
    public void add(Remark note) {
        if (notes.size() < MOST) {
            notes.add(note);
        } else {
            more++;
        }
    }

    /** The refusal of a whole file. */
    public static UnreadableFile refusal(String place, String key, Object... arguments) {
        return new UnreadableFile(
                new Remark(Remark.Kind.REFUSED, place, "exchange.refused." + key, cleaned(arguments)));
    }

    private static List<Object> cleaned(Object... arguments) {
        var cleaned = new ArrayList<Object>();
        for (Object argument : arguments) {
            cleaned.add(argument instanceof String text ? Remark.excerpt(text) : argument);
        }
        return cleaned;
    }

    /** All of them, in the order of the file. */
    public List<Remark> all() {
        var all = new ArrayList<>(notes);
        if (more > 0) {
            all.add(new Remark(Remark.Kind.NOT_TAKEN, "", "exchange.lost.more", List.of(more)));
        }
        left.forEach((what, places) -> all.add(new Remark(
                Remark.Kind.NOT_NEEDED,
                places.getFirst(),
                places.size() == 1 ? "exchange.left.one" : "exchange.left.many",
                List.of(what, places.size()))));
        return all;
    }
}
