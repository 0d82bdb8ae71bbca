package org.heard.format.making;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.heard.language.Translated;

/**
 * A publication that is written when a file of it is made.
 *
 * @param languages tells whether it has words in a language
 * @param writer writes it in one
 */
public record WrittenPublication(
        String path,
        String fileName,
        Translated title,
        String version,
        Predicate<Locale> languages,
        Function<Locale, Source> writer)
        implements Publication {

    @Override
    public boolean has(Locale language) {
        return languages.test(language);
    }

    @Override
    public Source source(Locale language) {
        return writer.apply(language);
    }
}
