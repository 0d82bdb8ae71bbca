package org.heard.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

    private final MasterKey key = MasterKey.random();
    private final Seal seal = new Seal(key);

    @ParameterizedTest
    @ValueSource(strings = {"", "Gwen reads Braille", "امینہ بڑے حروف پڑھتی ہیں 😀", "a\u0000b"})
    void what_gwen_told_us_comes_back_as_she_told_it(String told) {
        String sealed = seal.close(told);
        assertThat(seal.open(sealed)).isEqualTo(told);
        assertThat(sealed).startsWith("s1." + key.fingerprint() + ".").doesNotContain("Gwen");
    }

    @Test
    void the_same_need_of_two_people_cannot_be_told_to_be_the_same() {
        assertThat(seal.close("Braille")).isNotEqualTo(seal.close("Braille"));
    }

    @Test
    void a_changed_text_is_noticed() {
        String sealed = seal.close("07700 900 123");
        char last = sealed.charAt(sealed.length() - 5);
        String changed = sealed.substring(0, sealed.length() - 5)
                + (last == 'A' ? 'B' : 'A')
                + sealed.substring(sealed.length() - 4);
        assertThatThrownBy(() -> seal.open(changed)).isInstanceOf(Seal.BrokenSeal.class);
        assertThatThrownBy(() -> seal.open(sealed.substring(0, 20))).isInstanceOf(Seal.BrokenSeal.class);
        assertThatThrownBy(() -> seal.open("07700 900 123"))
                .isInstanceOf(Seal.BrokenSeal.class)
                .hasMessageNotContaining("07700");
    }

    @Test
    void another_councils_key_opens_nothing() {
        assertThatThrownBy(() -> new Seal(MasterKey.random()).open(seal.close("Amina")))
                .isInstanceOf(Seal.BrokenSeal.class)
                .hasMessageContaining("another key");
    }

    @Test
    void a_column_without_a_value_stays_without_one() {
        var column = new SealedText(seal);
        assertThat(column.convertToDatabaseColumn(null)).isNull();
        assertThat(column.convertToEntityAttribute(null)).isNull();
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn("Amina")))
                .isEqualTo("Amina");
    }

    @Test
    void amina_is_found_however_she_types_her_address() {
        var hash = new KeyedHash(key);
        String amina = hash.of("participant.email", "amina@example.org");
        assertThat(hash.of("participant.email", "  Amina@Example.ORG ")).isEqualTo(amina);
        assertThat(amina).hasSize(64).matches("[0-9a-f]+");
        assertThat(hash.of("account.email", "amina@example.org")).isNotEqualTo(amina);
        assertThat(new KeyedHash(MasterKey.random()).of("participant.email", "amina@example.org"))
                .isNotEqualTo(amina);
    }

    @Test
    void a_link_is_found_by_its_hash_alone() {
        SecretToken token = SecretToken.random();
        assertThat(SecretToken.parse(token.text()).orElseThrow().hash()).isEqualTo(token.hash());
        assertThat(token.hash()).hasSize(64).doesNotContain(token.text());
        assertThat(token.toString()).doesNotContain(token.text());
        assertThat(SecretToken.parse("' OR 1=1")).isEmpty();
        assertThat(SecretToken.parse(null)).isEmpty();
        assertThat(SecretToken.parse(token.text() + "A")).isEmpty();
    }
}
