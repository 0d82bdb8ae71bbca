package org.heard.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;

/** How many forms may come from a library. */
class PostLimitTest {

    private final PostLimit limit = new PostLimit(new HtmlSettings(
            URI.create("http://localhost"),
            DataSize.ofKilobytes(1),
            DataSize.ofKilobytes(1),
            DataSize.ofKilobytes(1),
            10,
            DataSize.ofKilobytes(1),
            Duration.ofSeconds(1),
            2,
            3,
            List.of()));

    private static MockHttpServletRequest post() {
        var request = new MockHttpServletRequest("POST", "/en/settings");
        request.setRemoteAddr("192.0.2.1");
        return request;
    }

    private static MockHttpServletRequest autosave() {
        MockHttpServletRequest request = post();
        request.addHeader("Heard-Autosave", "1");
        return request;
    }

    @Test
    void whoever_goes_on_is_not_kept_from_it_by_what_scripts_save() {
        for (int saved = 0; saved < 3; saved++) {
            assertThat(limit.allows(autosave())).isTrue();
        }
        assertThat(limit.allows(autosave())).isFalse();
        assertThat(limit.allows(post())).isTrue();
        assertThat(limit.allows(post())).isTrue();
        assertThat(limit.allows(post())).isFalse();
    }
}
