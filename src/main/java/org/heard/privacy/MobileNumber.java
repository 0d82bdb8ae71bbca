package org.heard.privacy;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A number that text messages reach, in the international form (ITU-T E.164).
 *
 * @param text such as {@code +447700900123}
 */
public record MobileNumber(String text) {

    /** Numbers that name no country are of this one. */
    private static final String HOME = "GB";

    /** 071 to 075 and 077 to 079: 070 forwards calls and 076 are pagers (Ofcom's National Telephone Numbering Plan). */
    private static final Pattern HOME_MOBILE = Pattern.compile("7[1-57-9][0-9]{8}");

    private static final int LONGEST = 40;
    private static final Set<PhoneNumberType> TEXTED =
            EnumSet.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

    /**
     * Reads a number as people type it: with spaces, brackets or a country in front, in the digits of any script.
     *
     * @return nothing for what is no number, and for a landline
     */
    public static Optional<MobileNumber> read(String typed) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            PhoneNumber number = numbers.parse(typed, HOME);
            return isTexted(number, numbers)
                    ? Optional.of(new MobileNumber(numbers.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }

    // the library knows of no number that Ofcom keeps for drama, which are the ones that examples show
    private static boolean isTexted(PhoneNumber number, PhoneNumberUtil numbers) {
        return number.getCountryCode() == numbers.getCountryCodeForRegion(HOME)
                ? HOME_MOBILE
                        .matcher(numbers.getNationalSignificantNumber(number))
                        .matches()
                : numbers.isValidNumber(number) && TEXTED.contains(numbers.getNumberType(number));
    }

    /** Says nothing about whose it is, so that logs stay clean. */
    @Override
    public String toString() {
        return "a mobile number";
    }
}
