package org.heard.format.speech;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Numbers in words where Unicode CLDR has the language's rules; else in digits, which the voice reads by its own rules. */
final class SpokenNumber {

    private static final int LONGEST = 15;

    private final SpeechWords words;
    private final @Nullable RuleBasedNumberFormat rules;
    private final Map<String, String> mends;

    SpokenNumber(Locale language, SpeechWords words) {
        this.words = words;
        mends = words.all("number.");
        var found = new RuleBasedNumberFormat(
                ULocale.forLocale(
                        new Locale.Builder().setLocale(language).setRegion("GB").build()),
                RuleBasedNumberFormat.SPELLOUT);
        boolean own = found.getLocale(ULocale.ACTUAL_LOCALE).getLanguage().equals(language.getLanguage());
        rules = own ? found : null;
    }

    /** An amount: "four hundred and twelve thousand" for 412,000. */
    String amount(String written) {
        String plain = written.replace(",", "");
        if (plain.length() > LONGEST) {
            return digits(plain);
        }
        return rules == null ? plain : spell(new BigDecimal(plain), "%spellout-numbering-verbose");
    }

    /** A year: "twenty twenty-seven". */
    String year(String written) {
        return rules == null ? written : spell(new BigDecimal(written), "%spellout-numbering-year");
    }

    /** The day of a month: "eighth", or with its article where the language's words have it so. */
    String day(int day) {
        var days = words.list("days");
        if (!days.isEmpty()) {
            return days.get(day - 1);
        }
        return rules == null ? Integer.toString(day) : spell(new BigDecimal(day), "%spellout-ordinal");
    }

    /** Digit by digit. */
    String digits(String written) {
        return written.chars()
                .filter(Character::isDigit)
                .mapToObj(digit -> digit == '0' ? words.get("zero") : digit(digit - '0'))
                .collect(Collectors.joining(" "));
    }

    private String digit(int digit) {
        return rules == null ? Integer.toString(digit) : spell(new BigDecimal(digit), "%spellout-numbering");
    }

    private String spell(BigDecimal number, String ruleSet) {
        if (rules == null) {
            return number.toPlainString();
        }
        synchronized (rules) {
            boolean has = Arrays.asList(rules.getRuleSetNames()).contains(ruleSet);
            rules.setDefaultRuleSet(has ? ruleSet : "%spellout-numbering");
            return mended(rules.format(number).replace("\u00ad", ""));
        }
    }

    // where the rules have a form that nobody says
    private String mended(String spelled) {
        String said = spelled;
        for (Map.Entry<String, String> mend : mends.entrySet()) {
            said = said.replaceAll("\\b" + mend.getKey() + "\\b", mend.getValue());
        }
        return said;
    }
}
