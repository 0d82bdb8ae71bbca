package org.heard.format.production;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.heard.consultation.Consultation;
import org.heard.consultation.ConsultationText;
import org.heard.format.Asked;
import org.heard.participant.InformationFormat;
import org.heard.participant.WantedFormat;
import org.jspecify.annotations.Nullable;

/** Which parts of what somebody asked for a person has to make, because no machine can. */
final class ByHand {

    /** What a machine makes of any words, once there are words in the language. */
    private static final Set<InformationFormat> FROM_WORDS = Set.of(
            InformationFormat.STANDARD,
            InformationFormat.PLAIN_TEXT,
            InformationFormat.WORD,
            InformationFormat.EPUB,
            InformationFormat.PAPER,
            InformationFormat.LARGE_PRINT,
            InformationFormat.AUDIO);

    /** What the front desk does by itself, with a printer or on the phone, for one person. */
    private static final Set<InformationFormat> AT_THE_COUNTER = Set.of(
            InformationFormat.STANDARD,
            InformationFormat.PLAIN_TEXT,
            InformationFormat.PAPER,
            InformationFormat.SPOKEN);

    private final Asked asked;
    private final String language;
    private final @Nullable ConsultationText text;
    private final boolean written;
    private final List<WantedFormat> handedOver;
    private final Set<Wanted> things = new LinkedHashSet<>();
    private boolean rest;

    private ByHand(Asked asked, List<WantedFormat> handedOver, Locale askedIn, Optional<Consultation> words) {
        this.asked = asked;
        this.handedOver = handedOver;
        this.text = words.map(Consultation::text).orElse(null);
        String wanted = asked.wish().language().strip();
        this.language = wanted.isEmpty() ? languageOf(text, askedIn) : wanted;
        this.written = text == null ? wanted.isEmpty() : text.title().has(Locale.forLanguageTag(language));
    }

    /**
     * The work.
     *
     * @param things what has to be made
     * @param rest whether something else was asked for too, which a machine or the front desk does
     */
    record Work(List<Wanted> things, boolean rest) {}

    /**
     * Divides what was asked for.
     *
     * @param handedOver what the portal sent by itself already
     * @param subject what it says, as staff read it
     * @param askedIn the site's language that it was asked in
     * @param words the consultation whose words were asked for; none for its documents and for anything else
     */
    static Work of(
            Asked asked, List<WantedFormat> handedOver, String subject, Locale askedIn, Optional<Consultation> words) {
        var work = new ByHand(asked, handedOver, askedIn, words);
        work.divide(subject);
        return new Work(List.copyOf(work.things), work.rest);
    }

    private static String languageOf(@Nullable ConsultationText text, Locale askedIn) {
        boolean inHers = text == null || text.title().has(askedIn);
        return (inHers ? askedIn : Locale.ENGLISH).toLanguageTag();
    }

    private void divide(String subject) {
        asked.wish().formats().forEach(format -> divide(subject, format));
        if (asked.wish().formats().isEmpty() && !asked.wish().language().isEmpty()) {
            divide(subject, WantedFormat.STANDARD);
        }
        if (!asked.wish().other().isBlank()) {
            things.add(
                    new Wanted(subject, null, "", language, asked.wish().other().strip()));
        }
    }

    private void divide(String subject, WantedFormat wanted) {
        InformationFormat format = wanted.format();
        if (handedOver.contains(wanted)) {
            return;
        }
        if (!written && FROM_WORDS.contains(format)) {
            things.add(new Wanted(subject, InformationFormat.STANDARD, "", language, ""));
        } else if (AT_THE_COUNTER.contains(format) || isMadeByMachine(wanted)) {
            rest = true;
        } else {
            things.add(new Wanted(subject, format, wanted.variant(), language, ""));
        }
    }

    private boolean isMadeByMachine(WantedFormat wanted) {
        if (text == null || !written) {
            return false;
        }
        boolean asFile = asked.delivery().goesByMail();
        return switch (wanted.format()) {
            case LARGE_PRINT -> asFile;
            case WORD, EPUB -> true;
            case AUDIO ->
                asFile
                        || wanted.variant().equals("download")
                        || wanted.variant().equals("opus");
            case BRAILLE -> asFile && language.equals(Locale.ENGLISH.toLanguageTag());
            case EASY_READ -> asked.document() == null && text.hasEasyRead(Locale.forLanguageTag(language));
            default -> false;
        };
    }
}
