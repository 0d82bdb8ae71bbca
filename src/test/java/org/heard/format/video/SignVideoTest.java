package org.heard.format.video;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.testing.Seen;
import org.heard.testing.ViewTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A video in British Sign Language, from the desk to whoever watches it, reads its captions or reads its words. */
class SignVideoTest extends ViewTest {

    private static final String SLUG = "transport-to-day-centres";
    private static final byte[] CLIP =
            ("\0\0\0\u0018ftypisom\0\0\0\0isom" + "x".repeat(1000)).getBytes(StandardCharsets.ISO_8859_1);
    private static final String CAPTIONS = "WEBVTT\n\n00:01.000 --> 00:04.000\nThe buses change.";

    @Autowired
    private SignVideos videos;

    @Autowired
    private SignVideoRows rows;

    @Autowired
    private Consultations consultations;

    private Consultation.Id about() {
        return consultations.publicBySlug(SLUG).orElseThrow().id();
    }

    private SignVideo added() throws Exception {
        signIn("amira.editor@brynafon.example", "EDITOR", "PUBLISHER");
        return videos.keep(about(), Locale.ENGLISH, new ByteArrayInputStream(CLIP));
    }

    @AfterEach
    void take_the_video_away() {
        rows.findByConsultation(about().value()).ifPresent(rows::delete);
    }

    @ParameterizedTest
    @CsvSource({"en, In British Sign Language", "cy, Yn Iaith Arwyddion Prydain", "ur, برطانوی اشاروں کی زبان میں"})
    void everyone_finds_it_on_the_page_with_captions_and_its_words(String language, String title) {
        Document page = visitor()
                .open("/" + language + "/consultations/day-services-llanbedw")
                .document();

        assertThat(page.expectFirst("section.sign-video h2#bsl").text()).isEqualTo(title);
        var video = page.expectFirst(".sign-video video[controls][preload=none]");
        assertThat(video.hasAttr("autoplay")).isFalse();
        var track = video.expectFirst("track[kind=captions][default]");
        assertThat(track.attr("srclang")).isEqualTo("en");
        assertThat(visitor().open(track.attr("src")).body())
                .startsWith("WEBVTT")
                .contains("placeholder");
        assertThat(visitor().open(track.attr("src")).header("Content-Type").orElseThrow())
                .startsWith("text/vtt");
        assertThat(page.expectFirst(".transcript").text()).contains("Nobody signs in it.");
        assertThat(page.expectFirst(".transcript div").attr("lang")).isEqualTo(language.equals("en") ? "" : "en");
        Seen part = visitor().openOnce(video.attr("src"), "Range", "bytes=4-11");
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("ftypisom");
        assertThat(part.header("Content-Type")).contains("video/mp4");
    }

    @Test
    void nobody_outside_sees_it_before_it_has_captions_and_words() throws Exception {
        SignVideo video = added();

        assertThat(visitor().openOnce(video.address()).status()).isEqualTo(404);
        assertThat(visitor().openOnce("/desk" + video.address()).status()).isNotEqualTo(200);
        assertThatThrownBy(() -> videos.publish(video.id())).hasMessage("format.video.refusal.captions-head");
        videos.say(video.id(), Locale.ENGLISH, CAPTIONS, " ");
        assertThatThrownBy(() -> videos.publish(video.id())).hasMessage("format.video.refusal.transcript");
        videos.say(video.id(), Locale.ENGLISH, CAPTIONS, "The buses change.");
        videos.publish(video.id());

        assertThat(visitor().openOnce(video.address()).bytes()).isEqualTo(CLIP);
        assertThat(visitor().open("/en/consultations/" + SLUG).text()).contains("The words of the video");
        assertThatThrownBy(() -> videos.say(video.id(), Locale.ENGLISH, CAPTIONS, ""))
                .hasMessage("format.video.refusal.transcript");
        videos.hide(video.id());
        assertThat(visitor().openOnce(video.address()).status()).isEqualTo(404);
        assertThat(visitor().open("/en/consultations/" + SLUG).text()).doesNotContain("The words of the video");
    }

    @Test
    void what_is_no_video_is_refused_and_nothing_of_it_stays() {
        signIn("amira.editor@brynafon.example", "EDITOR");
        for (String content : new String[] {"", "<html><script>", "%PDF-1.7"}) {
            assertThatThrownBy(() -> videos.keep(
                            about(),
                            Locale.ENGLISH,
                            new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1))))
                    .isInstanceOf(VideoRefusal.class);
        }
        assertThat(videos.any(about())).isEqualTo(Optional.empty());
    }

    @Test
    void staff_write_its_words_and_publish_it_on_the_desk() throws Exception {
        SignVideo video = added();
        UI.getCurrent().navigate("desk/consultations/" + SLUG + "/video");
        assertThat(_find(Upload.class)).hasSize(1);
        click("Publish the video");
        assertThat(pageText()).contains("The captions have to begin with a line that says WEBVTT.");

        enter(area("Captions"), CAPTIONS);
        enter(area("The words of the video"), "The buses change.");
        click("Keep captions and words");
        assertThat(pageText()).contains("Captions and words are kept");
        click("Publish the video");

        assertThat(pageText()).contains("Everyone can see the video now");
        assertThat(videos.published(about()).orElseThrow().id()).isEqualTo(video.id());
        assertThat(_find(Button.class, spec -> spec.withText("Take it off the page")))
                .hasSize(1);
    }

    @Test
    void whoever_chose_sign_language_is_led_to_it_first() {
        var dai = visitor();
        dai.open("/en/settings")
                .form()
                .choose("British Sign Language (BSL) video")
                .press("Keep my choices");

        assertThat(dai.open("/en/consultations/day-services-llanbedw")
                        .document()
                        .expectFirst(".first-format a")
                        .attr("href"))
                .isEqualTo("/en/consultations/day-services-llanbedw#bsl");
        assertThat(dai.open("/en/consultations/" + SLUG)
                        .document()
                        .expectFirst(".first-format a")
                        .text())
                .isEqualTo("Ask for it in British Sign Language (BSL)");
    }
}
