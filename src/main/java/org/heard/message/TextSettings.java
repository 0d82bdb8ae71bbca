package org.heard.message;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How text messages are sent, as set in {@code heard.sms}.
 *
 * @param key the key of the organisation's service at GOV.UK Notify; without one staff send text messages by hand
 * @param template the template there whose text is {@code ((message))} and nothing else
 * @param hidden whether that template is set to hide what was sent: else everyone with a sign-in there reads it, and links
 *     that open a person's own answer are not sent so (T5)
 * @param address where GOV.UK Notify is
 * @param mailbox whether, without a key, texts for the recipient alone lie in the mailbox on the desk: for demonstrations
 */
@ConfigurationProperties("heard.sms")
record TextSettings(
        @Nullable String key,
        @Nullable String template,
        boolean hidden,

        @DefaultValue("https://api.notifications.service.gov.uk")
        URI address,

        boolean mailbox) {

    /** Whether all of it is there. */
    boolean isSet() {
        return key != null && !key.isBlank() && template != null && !template.isBlank();
    }

    @Override
    public String toString() {
        return "how text messages are sent";
    }
}
