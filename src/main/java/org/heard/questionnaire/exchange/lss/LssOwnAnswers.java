package org.heard.questionnaire.exchange.lss;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.heard.language.Translated;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.exchange.lss.LssOptions.Options;

/** Answers that LimeSurvey has by itself, without a list in the file. */
final class LssOwnAnswers {

    private final LssWords words;

    LssOwnAnswers(LssWords words) {
        this.words = words;
    }

    /** The numbers from 1. */
    Options numbered(int most) {
        var choices = new ArrayList<Choice>();
        Map<String, String> codes = new LinkedHashMap<>();
        IntStream.rangeClosed(1, most).mapToObj(Integer::toString).forEach(number -> {
            var label = new TreeMap<String, String>();
            words.languages().forEach(language -> label.put(language.toLanguageTag(), number));
            choices.add(Choice.of(number, Translated.of(label)));
            codes.put(number, number);
        });
        return new Options(choices, codes, Set.of());
    }

    /** Words: code and name, one after the other. */
    Options spoken(String... pairs) {
        var choices = new ArrayList<Choice>();
        Map<String, String> codes = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            choices.add(Choice.of(pairs[i + 1], words.own("exchange.answer." + pairs[i + 1].toLowerCase(Locale.ROOT))));
            codes.put(pairs[i], pairs[i + 1]);
        }
        return new Options(choices, codes, Set.of());
    }
}
