package org.heard.privacy;

import org.heard.database.DataFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes the key from {@code heard.privacy.key}, else from the data folder, where it is made at first start. */
@Configuration(proxyBeanMethods = false)
class PrivacyConfiguration {

    @Bean
    MasterKey masterKey(@Value("${heard.privacy.key:}") String configured, DataFolder folder) {
        if (configured.isBlank()) {
            return new KeyFile(folder.resolve("keys"), "privacy.key").read();
        }
        try {
            return MasterKey.of(configured);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "Heard cannot start: heard.privacy.key is wrong. " + e.getMessage()
                            + ". Make one with: openssl rand -base64 32",
                    e);
        }
    }
}
