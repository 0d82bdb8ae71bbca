package org.heard.language;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * The languages that people can ask for ({@code heard.languages-on-request}), which are many more than the site is
 * written in, with their names.
 */
@Service
public class LanguageNames {

    private final List<Locale> onRequest;
    private final Languages languages;

    LanguageNames(
            @Value("${heard.languages-on-request:en,cy,ur,pl,ar,bn,zh,gu,pa,ro,so,uk,fa,ku,ru,es,pt,fr,tr,vi,ti}")
                    List<String> onRequest,
            Languages languages) {
        this.onRequest = onRequest.stream().map(Locale::forLanguageTag).toList();
        this.languages = languages;
    }

    /** The languages that can be asked for, in the council's order. */
    public List<Locale> onRequest() {
        return onRequest;
    }

    /** A language's name as its speakers write it: "Cymraeg". */
    public String own(Locale language) {
        return name(language, language);
    }

    /** A language's name in another language: "Welsh". */
    public String in(Locale reader, Locale language) {
        return name(reader, language);
    }

    /** "Cymraeg (Welsh)", or one name where both are the same: for lists in which everyone has to find her own. */
    public String both(Locale reader, Locale language) {
        String own = own(language);
        String read = in(reader, language);
        return own.equalsIgnoreCase(read) ? own : own + " (" + read + ")";
    }

    /** Whether a text is the tag of a language in the list. */
    public boolean isOnRequest(String tag) {
        return onRequest.stream().anyMatch(language -> language.toLanguageTag().equals(tag));
    }

    /** The name of a language that a person wants: from its tag, or as she typed it. */
    public String wanted(Locale reader, String tagOrName) {
        return isOnRequest(tagOrName) ? both(reader, Locale.forLanguageTag(tagOrName)) : tagOrName;
    }

    /** The site's language nearest to this one: itself where the site is written in it, else the site's first. */
    public Locale written(String tag) {
        return languages.byTag(tag).orElse(languages.first());
    }

    private static String name(Locale reader, Locale language) {
        return LocaleDisplayNames.getInstance(
                        ULocale.forLocale(reader), DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU)
                .localeDisplayName(language);
    }
}
