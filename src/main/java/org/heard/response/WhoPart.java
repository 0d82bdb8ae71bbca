package org.heard.response;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.heard.questionnaire.Answer;
import org.heard.response.Capacity.Detail;
import org.heard.response.Speaking.Basis;
import org.heard.response.Speaking.Help;
import org.heard.response.Speaking.Helper;
import org.heard.response.Speaking.View;
import org.jspecify.annotations.Nullable;

/**
 * What can be said about as whom somebody answers. Until it is sent each part is kept as the answers to questions are, under
 * a name that no question can have: so two windows lose nothing of it, and a capacity that is chosen by a slip and put
 * right again takes nothing away. Only what fits the capacity is ever sent.
 */
public enum WhoPart {
    CAPACITY(null, "response.who.label"),
    ORGANISATION(Detail.ORGANISATION, "response.who.organisation"),
    PEOPLE(Detail.ORGANISATION, "response.who.people"),
    GATHERED(Detail.ORGANISATION, "response.speaking.gathered"),
    HELP(Detail.HELP, "response.speaking.help"),
    HELPER(Detail.HELP, "response.speaking.helper"),
    BASIS(Detail.BASIS, "response.speaking.basis"),
    VIEW(Detail.VIEW, "response.speaking.view");

    private final @Nullable Detail detail;
    private final String label;

    WhoPart(@Nullable Detail detail, String label) {
        this.detail = detail;
        this.label = label;
    }

    /** Under which name a draft keeps it; names of questions begin otherwise. */
    public String key() {
        return "_" + name().toLowerCase(Locale.ROOT);
    }

    /** The message key of what is asked. */
    public String label() {
        return label;
    }

    /** The part that a draft keeps under a name. */
    public static Optional<WhoPart> of(String key) {
        return Stream.of(values()).filter(part -> part.key().equals(key)).findFirst();
    }

    /** What more can be said in a capacity, in the order of the form. */
    public static List<WhoPart> in(Capacity capacity) {
        return Stream.of(values()).filter(part -> part.isSaidIn(capacity)).toList();
    }

    /** What more can be said in the capacity of somebody who answers; nothing where she said none. */
    public static List<WhoPart> in(AnsweringAs who) {
        return who.said().map(WhoPart::in).orElse(List.of());
    }

    /** Whether it is one of the details that fit a capacity. */
    boolean isSaidIn(@Nullable Capacity capacity) {
        return detail != null && capacity != null && capacity.asks(detail);
    }

    /** Whether it is said in the person's own words. */
    public boolean isWords() {
        return this == ORGANISATION || this == PEOPLE || this == GATHERED;
    }

    /** What somebody said of it. */
    public Answer of(AnsweringAs who) {
        Speaking said = who.speaking();
        return switch (this) {
            case CAPACITY -> choices(who.said().stream());
            case ORGANISATION -> Answer.words(who.organisation());
            case PEOPLE -> Answer.words(who.people());
            case GATHERED -> Answer.words(said.gathered());
            case HELP -> choices(said.help().stream());
            case HELPER -> choices(said.helped().stream());
            case BASIS -> choices(said.ground().stream());
            case VIEW -> choices(said.understanding().stream());
        };
    }

    private static Answer choices(Stream<? extends Enum<?>> chosen) {
        return new Answer(chosen.<String>map(Enum::name).toList(), "");
    }

    /** What an answer to it says: the message key of each choice. */
    public List<String> choices(Answer answer) {
        return answer.chosen().stream()
                .map(name -> switch (this) {
                    case CAPACITY -> Capacity.valueOf(name).key();
                    case HELP -> Help.valueOf(name).key();
                    case HELPER -> Helper.valueOf(name).key();
                    case BASIS -> Basis.valueOf(name).key();
                    case VIEW -> View.valueOf(name).key();
                    case ORGANISATION, PEOPLE, GATHERED -> throw new IllegalStateException(this + " is said in words");
                })
                .toList();
    }

    /** Each part of what somebody says now, as far as it can be said in her capacity. */
    public static Map<WhoPart, Answer> details(AnsweringAs who) {
        var said = new EnumMap<WhoPart, Answer>(WhoPart.class);
        in(who).forEach(part -> said.put(part, part.of(who)));
        return said;
    }

    /** As whom somebody answers who said all this; only what fits the capacity is in it. */
    static AnsweringAs read(Function<WhoPart, Answer> said) {
        return read(one(said.apply(CAPACITY), Capacity.class), said);
    }

    /** The same in another capacity. */
    static AnsweringAs read(@Nullable Capacity capacity, Function<WhoPart, Answer> said) {
        return new AnsweringAs(
                capacity,
                said.apply(ORGANISATION).text(),
                said.apply(PEOPLE).text(),
                new Speaking(
                        said.apply(HELP).chosen().stream().map(Help::valueOf).toList(),
                        one(said.apply(HELPER), Helper.class),
                        one(said.apply(VIEW), View.class),
                        one(said.apply(BASIS), Basis.class),
                        said.apply(GATHERED).text()));
    }

    private static <T extends Enum<T>> @Nullable T one(Answer answer, Class<T> type) {
        return answer.chosen().isEmpty()
                ? null
                : Enum.valueOf(type, answer.chosen().getFirst());
    }
}
