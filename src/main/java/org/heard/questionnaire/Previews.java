package org.heard.questionnaire;

import java.util.Optional;
import java.util.UUID;
import org.heard.privacy.KeyedHash;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people read questions before they are published: staff, and whoever they give the address to, such as a reading
 * panel (F1). The address cannot be guessed.
 */
@Service
@Transactional(readOnly = true)
public class Previews {

    private static final int LENGTH = 24;

    private final QuestionnaireRows rows;
    private final KeyedHash hash;

    Previews(QuestionnaireRows rows, KeyedHash hash) {
        this.rows = rows;
        this.hash = hash;
    }

    /** The end of the address at which a version can be read. */
    public String key(Questionnaire questionnaire) {
        UUID id = questionnaire.id().value();
        return id + "." + sign(id);
    }

    /** The version at an address, if the address is right. */
    public Optional<Questionnaire> find(String key) {
        try {
            UUID id = UUID.fromString(key.replaceFirst("[.].*", ""));
            return key.equals(id + "." + sign(id)) ? rows.findById(new Questionnaire.Id(id)) : Optional.empty();
        } catch (IllegalArgumentException noAddressOfOurs) {
            return Optional.empty();
        }
    }

    private String sign(UUID id) {
        return hash.of("questionnaire.preview", id.toString()).substring(0, LENGTH);
    }
}
