package org.heard.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.language.Translated;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The council that this portal belongs to, as set in {@code heard.organisation}.
 *
 * @param name its name by language tag
 * @param nation {@code england}, {@code wales}, {@code scotland} or {@code northern-ireland}: decides bank holidays and
 *     which languages are required
 * @param logo the address of its logo, or empty
 * @param requiredLanguages languages without which nothing is published
 * @param contact how to reach it
 */
@ConfigurationProperties("heard.organisation")
public record Organisation(
        Map<String, String> name,
        @DefaultValue("england") String nation,
        @DefaultValue("") String logo,
        @DefaultValue("en") List<String> requiredLanguages,
        Contact contact) {

    /** The name in the languages that it has. */
    public Translated names() {
        return Translated.of(name);
    }

    /**
     * All the ways to reach the council; they are always shown together (F5). The phone is never the only one.
     *
     * @param phone the number, as people write it
     * @param textphone the textphone's number
     * @param sms the number for text messages
     * @param email the address
     * @param post the postal address, a line each
     * @param visit where to come in person and when, by language tag
     * @param bsl the address of a video relay service for British Sign Language, if there is one
     */
    public record Contact(
            String phone,
            String textphone,
            String sms,
            String email,
            List<String> post,
            Map<String, String> visit,
            @Nullable String bsl) {

        /**
         * A way that a number or an address of its own leads to.
         *
         * @param name what follows {@code site.contact.} in the key of its name
         * @param link what a link to it opens
         * @param text as people write it, always from left to right
         */
        public record Direct(String name, String link, String text) {}

        /** Phone, text relay, textphone, text message and e-mail, in this order everywhere. */
        public List<Direct> direct() {
            return List.of(
                    new Direct("phone", "tel:" + dialled(phone), phone),
                    new Direct("relay", "tel:18001" + dialled(phone), textRelay()),
                    new Direct("textphone", "tel:" + dialled(textphone), textphone),
                    new Direct("sms", "sms:" + dialled(sms), sms),
                    new Direct("email", "mailto:" + email, email));
        }

        private static String dialled(String number) {
            return number.replaceAll("[^0-9+]", "");
        }

        /** The number as a text relay user dials it. */
        public String textRelay() {
            return "18001 " + phone;
        }

        /** Where to come in person. */
        public Translated visits() {
            return Translated.of(visit);
        }

        /** The video relay service, if there is one. */
        public Optional<String> bslService() {
            return Optional.ofNullable(bsl).filter(address -> !address.isBlank());
        }
    }
}
