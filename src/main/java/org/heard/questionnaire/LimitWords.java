package org.heard.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an answer may be, told before it is given: its unit, how many, how much, how long. */
public final class LimitWords {

    private final Question question;
    private final Locale language;
    private final BiFunction<String, Object[], String> say;

    /** @param say gives a message of this language */
    public LimitWords(Question question, Locale language, BiFunction<String, Object[], String> say) {
        this.question = question;
        this.language = language;
        this.say = say;
    }

    /** Each on a line of its own; empty lines for what there is not. */
    public List<String> lines() {
        Limits limits = question.limits();
        return switch (question.type()) {
            case NUMBER ->
                Stream.of(unit(), bounds(limits.smallest(), limits.largest())).toList();
            case DATE -> List.of(say("date.hint"));
            case PLACE -> List.of(say("place.hint"));
            case VOICE -> List.of(say("files.voice.hint", question.minutes()));
            case VIDEO -> List.of(say("files.video.hint", question.minutes()));
            case FILE -> List.of(say("files.file.hint", question.files()));
            case SEVERAL_CHOICES -> List.of(choices(limits.fewest(), limits.most()));
            case RANKING -> List.of(limits.fewest() > 0 ? say("ranking.fewest", limits.fewest()) : "");
            default -> List.of();
        };
    }

    private String unit() {
        return question.unit().isEmpty() ? "" : say("unit", question.unit().text(language));
    }

    private String bounds(@Nullable BigDecimal smallest, @Nullable BigDecimal largest) {
        if (smallest != null && largest != null) {
            return say("number.between", smallest, largest);
        }
        if (smallest != null) {
            return say("number.least", smallest);
        }
        return largest == null ? "" : say("number.most", largest);
    }

    private String choices(int fewest, int most) {
        if (fewest > 0 && most > 0) {
            return fewest == most ? say("choices.exactly", most) : say("choices.between", fewest, most);
        }
        if (most > 0) {
            return say("choices.most", most);
        }
        return fewest > 0 ? say("choices.fewest", fewest) : "";
    }

    private String say(String key, Object... parameters) {
        return say.apply("questionnaire." + key, parameters);
    }
}
