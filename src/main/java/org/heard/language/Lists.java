package org.heard.language;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.ListFormatter.Type;
import com.ibm.icu.text.ListFormatter.Width;
import java.util.Collection;
import java.util.Locale;

/** Short lists in a line, with the commas of their language (CLDR list patterns). */
public final class Lists {

    private Lists() {}

    /** Things side by side: {@code Carers, Staff}, {@code دیکھ بھال کرنے والے، عملہ}. */
    public static String of(Locale language, Collection<String> items) {
        return ListFormatter.getInstance(language, Type.UNITS, Width.SHORT).format(items);
    }

    /** One of several things: {@code Carers, Staff, or Others}. */
    public static String or(Locale language, Collection<String> items) {
        return ListFormatter.getInstance(language, Type.OR, Width.WIDE).format(items);
    }
}
