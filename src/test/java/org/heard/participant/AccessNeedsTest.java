package org.heard.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.heard.participant.AccessNeeds.Category;
import org.junit.jupiter.api.Test;

/** The needs that can be named. */
class AccessNeedsTest {

    private final AccessNeeds needs = new AccessNeeds();

    @Test
    void every_need_and_every_category_is_said_in_plain_words() throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("translations", "messages_en.properties"))) {
            texts.load(reader);
        }
        assertThat(needs.all()).allSatisfy(need -> assertThat(texts).containsKey(need.key()));
        assertThat(Category.values())
                .allSatisfy(category -> assertThat(texts).containsKey(category.key()))
                .allSatisfy(category -> assertThat(needs.of(category)).isNotEmpty());
        for (InformationFormat format : InformationFormat.values()) {
            assertThat(texts).containsKey(format.key());
            assertThat(format.variants())
                    .allSatisfy(variant -> assertThat(texts).containsKey(format.key() + "." + variant));
        }
        for (Channel channel : Channel.values()) {
            assertThat(texts).containsKeys(channel.key(), channel.key() + ".hint");
        }
    }

    @Test
    void no_need_stands_twice() {
        assertThat(needs.all()).extracting(AccessNeeds.Need::code).doesNotHaveDuplicates();
    }
}
