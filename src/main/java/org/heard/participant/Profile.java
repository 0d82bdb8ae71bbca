package org.heard.participant;

/**
 * Everything that a person tells us when she registers; kept sealed.
 *
 * @param name as she writes it, or an empty text: nobody has to give one
 * @param interests what she wants to hear about
 * @param reach where she can be reached
 * @param format the format that she wants
 * @param language the tag of the language that she wants, or its name where she typed it
 * @param needs what she needs to take part
 * @param writtenIn the tag of the site's language that she registered in, for what cannot be written in hers
 */
public record Profile(
        String name,
        Interests interests,
        Reach reach,
        WantedFormat format,
        String language,
        Needs needs,
        String writtenIn) {

    /** The longest name of a language that is taken in a person's own words. */
    public static final int MAX_LANGUAGE = 60;

    /** Nothing said yet, on a page in this language. */
    public static Profile begun(String language) {
        return new Profile(
                "", Interests.everything(), Reach.unknown(), WantedFormat.STANDARD, language, Needs.none(), language);
    }

    /** The same with another name. */
    public Profile named(String changed) {
        return new Profile(changed, interests, reach, format, language, needs, writtenIn);
    }

    /** The same with other interests. */
    public Profile with(Interests changed) {
        return new Profile(name, changed, reach, format, language, needs, writtenIn);
    }

    /** The same, reached otherwise. */
    public Profile with(Reach changed) {
        return new Profile(name, interests, changed, format, language, needs, writtenIn);
    }

    /** The same in another format and language. */
    public Profile with(WantedFormat changed, String changedLanguage) {
        return new Profile(name, interests, reach, changed, changedLanguage, needs, writtenIn);
    }

    /** The same with other needs. */
    public Profile with(Needs changed) {
        return new Profile(name, interests, reach, format, language, changed, writtenIn);
    }
}
