package org.heard.format.making;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How Word calls languages: by language and country, those that run from right to left apart from the others. */
final class WordLanguage {

    /** Where English means this country's, and languages of this country are spelt as here. */
    private static final Set<String> HERE = Set.of("en", "cy", "gd", "ga", "gv", "kw");

    private WordLanguage() {}

    static String tag(String language) {
        var locale = Locale.forLanguageTag(language);
        if (HERE.contains(locale.getLanguage())) {
            return locale.getLanguage() + "-GB";
        }
        ULocale likely = ULocale.addLikelySubtags(ULocale.forLocale(locale));
        return likely.getCountry().isEmpty() ? likely.getLanguage() : likely.getLanguage() + "-" + likely.getCountry();
    }

    static boolean isRightToLeft(String language) {
        return ULocale.forLanguageTag(language).isRightToLeft();
    }

    /** The attributes of a {@code w:lang} for text in this language. */
    static List<String> attributes(String language) {
        return List.of(isRightToLeft(language) ? "w:bidi" : "w:val", tag(language));
    }
}
