package org.heard.format.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.heard.database.BlobStore;
import org.heard.html.ContentChanged;
import org.heard.testing.PortalTest;
import org.heard.testing.Seen;
import org.heard.testing.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** A person says once in which format she wants things, and everywhere it stands first. */
class ChosenFormatTest extends PortalTest {

    private static final String SLUG = "charges-for-home-care";

    @Autowired
    private Shelf shelf;

    @Autowired
    private ReadyFileRows rows;

    @Autowired
    private BlobStore blobs;

    @Autowired
    private ApplicationEventPublisher events;

    private Visitor whoChose(String format) {
        Visitor visitor = visitor();
        Seen saved = visitor.open("/en/settings").form().choose(format).press("Keep my choices");
        assertThat(saved.text()).contains("Your choices are kept");
        return visitor;
    }

    private static Element first(Visitor visitor, String page) {
        return visitor.open(page).document().expectFirst("main .first-format a");
    }

    private void thereIs(FileForm form, Locale language, Made made) {
        String path = "consultations/" + SLUG;
        Publication publication = shelf.at(path).orElseThrow();
        ReadyFile file = rows.findByPublication(path).stream()
                .filter(each -> each.form() == form && each.language().equals(language))
                .findFirst()
                .orElseGet(() -> new ReadyFile(path, language, form));
        byte[] content = new byte[300 * 1024];
        UUID name = UUID.randomUUID();
        blobs.keep(name, content);
        file.made(publication.source(language).version(), name, content.length, made, clock.instant());
        rows.save(file);
        events.publishEvent(new ContentChanged());
    }

    @Test
    void gwens_braille_stands_first_or_the_way_to_ask_for_it_and_the_form_knows() {
        Visitor gwen = whoChose("Braille");

        assertThat(first(gwen, "/en/outcomes/meals-at-home").text()).isEqualTo("Ask for it in Braille");
        Seen form = gwen.open(first(gwen, "/en/outcomes/meals-at-home").attr("href"));
        assertThat(form.document().select("input[value=BRAILLE][checked], input[value=contracted][checked]"))
                .hasSize(2);
        assertThat(form.text()).contains("You are asking for: Meals at home");
        assertThat(gwen.open("/en/formats").document().select("input[value=BRAILLE][checked]"))
                .hasSize(1);
    }

    @Test
    void amina_who_listens_hears_the_page_before_she_reads_it() {
        thereIs(FileForm.MP3, Locale.ENGLISH, new Made(Duration.ofSeconds(700), 0));
        Visitor amina = whoChose("Audio");
        Seen page = amina.open("/en/consultations/" + SLUG);

        Element box = page.document().expectFirst("main .first-format");
        assertThat(box.expectFirst("a").text()).isEqualTo("Listen (12 minutes, 300 KB)");
        Element player = box.expectFirst("audio[controls][preload=none]");
        assertThat(player.attr("src")).endsWith("/en/" + SLUG + ".mp3");
        assertThat(page.document().select("audio")).hasSize(1);
        Seen part = amina.openOnce(player.attr("src"), "Range", "bytes=100-199");
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.bytes()).hasSize(100);
        assertThat(page.document()
                        .selectStream("main h1, main .first-format, main .notice, main h2")
                        .map(Element::tagName)
                        .limit(2))
                .containsExactly("h1", "div");
        assertThat(first(amina, "/en/consultations/" + SLUG + "/formats").text())
                .startsWith("Listen");
    }

    @Test
    void whoever_chose_nothing_is_offered_the_sound_beside_the_words_and_gets_no_cookie() {
        thereIs(FileForm.MP3, Locale.ENGLISH, new Made(Duration.ofSeconds(700), 0));
        whoChose("Audio").open("/en/consultations/" + SLUG);
        Seen page = visitor().open("/en/consultations/" + SLUG);

        assertThat(page.document().select(".first-format")).isEmpty();
        assertThat(page.document().select(".listen audio[aria-label]")).hasSize(1);
        assertThat(page.header("Set-Cookie")).isEmpty();
        assertThat(page.header("Vary").orElseThrow()).contains("Cookie");
        assertThat(page.header("ETag")).isPresent();
    }

    @Test
    void large_print_is_the_file_in_her_size_and_in_the_form_too() {
        thereIs(FileForm.PDF_24, Locale.ENGLISH, new Made(Duration.ZERO, 9));
        Visitor visitor = whoChose("Large print, 24 point");

        Element link = first(visitor, "/en/consultations/" + SLUG);
        assertThat(link.text()).isEqualTo("24 point print (PDF, 9 pages, 300 KB)");
        assertThat(link.attr("type")).isEqualTo("application/pdf");
        assertThat(visitor.open(link.attr("href")).status()).isEqualTo(200);
        assertThat(visitor.open("/en/formats")
                        .document()
                        .select("input[value=LARGE_PRINT][checked], input[value=24][checked]"))
                .hasSize(2);
        Seen registration = visitor.open("/en/register").form().press("Continue");
        while (registration.document().select("input[name=format]").isEmpty()) {
            registration = registration.address().contains("channel")
                    ? registration.form().choose("Email").press("Continue")
                    : registration.address().contains("contact")
                            ? registration
                                    .form()
                                    .type("Email address", "large@print.example")
                                    .press("Continue")
                            : registration.form().press("Continue");
        }
        assertThat(registration.document().select("input[value=LARGE_PRINT][checked], input[value=24][checked]"))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Back to the full page, Read it in Easy Read",
        "cy, Yn ôl i’r dudalen lawn, Darllenwch y fersiwn Hawdd ei Ddeall"
    })
    void the_page_itself_is_easy_read_for_whoever_chose_it_with_one_way_to_the_full_text(
            String language, String full, String easy) {
        Visitor dewi = whoChose("Easy Read");
        String address = "/" + language + "/consultations/day-services-llanbedw";
        Seen page = dewi.open(address);

        assertThat(page.document().select(".easy-row img[alt]")).isNotEmpty();
        Element back = page.document().expectFirst("main a.back-link");
        assertThat(back.text()).isEqualTo(full);
        Seen whole = dewi.open(back.attr("href"));
        assertThat(whole.document().select(".easy-row")).isEmpty();
        assertThat(whole.document().select("#ways, #level")).isNotEmpty();
        Element link = whole.document().expectFirst("main .first-format a");
        assertThat(link.text()).isEqualTo(easy);
        assertThat(link.attr("href")).isEqualTo(address + "/easy-read");
        assertThat(visitor().open(address).document().select(".easy-row")).isEmpty();
    }

    @Test
    void a_cookie_that_somebody_made_up_changes_nothing() {
        Seen page = visitor().openOnce("/en/consultations/" + SLUG, "Cookie", "heard-look=first-anything.first-web");

        assertThat(page.document().select(".first-format")).isEmpty();
        assertThat(page.document().expectFirst("html").className()).isEmpty();
    }
}
