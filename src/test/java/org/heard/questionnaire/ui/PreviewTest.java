package org.heard.questionnaire.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.questionnaire.Previews;
import org.heard.questionnaire.Questionnaires;
import org.heard.response.AskedConsultation;
import org.heard.testing.PortalTest;
import org.heard.testing.Seen;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class PreviewTest extends PortalTest {

    @Autowired
    private Previews previews;

    @Autowired
    private Questionnaires questionnaires;

    @Test
    void a_reading_panel_sees_the_questions_as_they_will_be_and_nothing_is_kept() {
        AskedConsultation club = AskedConsultation.open(database, clock.instant());
        String key = previews.key(questionnaires.forConsultation(club.id()).orElseThrow());

        Seen first = visitor().open("/en/preview/questions/" + key);
        assertThat(first.heading()).isEqualTo("Getting there");
        assertThat(first.text()).contains("Nothing that you type here is kept").contains("Why we ask this");
        assertThat(first.form().press("Next page").problems()).hasSize(1);
        assertThat(first.form().choose("By bus").press("Next page").heading()).isEqualTo("The move");
        assertThat(visitor()
                        .open("/en/preview/questions/" + key.replaceFirst(".$", "x"))
                        .status())
                .isEqualTo(404);
    }

    private static final String EASY = """
            {"pages": [
             {"title": {"en": "Days", "cy": "Dyddiau", "ur": "دن"}, "questions": [
               {"key": "travel", "type": "ONE_CHOICE",
                "wording": {"en": "By which means do you travel?", "cy": "Sut ydych chi’n teithio?", "ur": "آپ کس طرح سفر کرتے ہیں؟"},
                "easyRead": {"en": "How do you get here?", "cy": "Sut ydych chi’n dod yma?", "ur": "آپ یہاں کیسے آتے ہیں؟"},
                "picture": "bus", "alternative": {"en": "A bus", "cy": "Bws", "ur": "بس"},
                "options": [{"value": "bus", "label": {"en": "By public transport", "cy": "Ar drafnidiaeth gyhoeddus", "ur": "عوامی سواری"},
                             "easyRead": {"en": "By bus", "cy": "Ar y bws", "ur": "بس سے"}},
                            {"value": "walk", "label": {"en": "On foot", "cy": "Ar droed", "ur": "پیدل"}}]}]},
             {"title": {"en": "More", "cy": "Mwy", "ur": "مزید"}, "questions": [
               {"key": "more", "type": "LONG_TEXT", "wording": {"en": "Anything more?", "cy": "Unrhyw beth arall?", "ur": "کچھ اور؟"},
                "easyRead": {"en": "Tell us more.", "cy": "Dywedwch fwy.", "ur": "اور بتائیں۔"}}]}]}""";

    private String keyOfEasyQuestions() {
        AskedConsultation club = AskedConsultation.asking(database, clock.instant(), EASY);
        return previews.key(questionnaires.forConsultation(club.id()).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|In Easy Read|How do you get here?|By which means do you travel?|A bus|Next page|Tell us more.",
                "cy|Yn Hawdd ei Ddeall|Sut ydych chi’n dod yma?|Sut ydych chi’n teithio?|Bws|Tudalen nesaf|Dywedwch fwy.",
                "ur|آسان مطالعہ (Easy Read) میں|آپ یہاں کیسے آتے ہیں؟|آپ کس طرح سفر کرتے ہیں؟|بس|اگلا صفحہ|اور بتائیں۔"
            })
    void whoever_reads_easy_words_sees_them_and_their_pictures_before_anybody_is_asked(
            String language, String switched, String easy, String usual, String shows, String next, String then) {
        Seen first = visitor().open("/" + language + "/preview/questions/" + keyOfEasyQuestions());
        assertThat(first.text()).contains(usual).doesNotContain(easy);

        Seen read = first.follow(switched);
        assertThat(read.text()).contains(easy).doesNotContain(usual);
        assertThat(read.document().select("img[src*=/easy-read/bus]").eachAttr("alt"))
                .containsExactly(shows);
        assertThat(read.document().select("a[aria-current=page]").eachText()).contains(switched);
        Seen more = read.form().press(next);
        assertThat(more.text()).as("on the next page, too").contains(then);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy", "ur"})
    void the_printed_form_is_opened_in_every_size_and_in_easy_read(String language) {
        String key = keyOfEasyQuestions();
        Seen paper = visitor().open("/" + language + "/preview/paper/" + key);
        assertThat(paper.status()).isEqualTo(200);
        Elements ways = paper.document().select("main .notice a");
        assertThat(ways.eachAttr("href")).hasSize(12).allMatch(address -> address.contains(key));
        String file = ways.eachAttr("href").getLast();
        assertThat(file).startsWith("/desk/files/paper-preview/").contains("language=" + language, "size=28");
        assertThat(visitor().openOnce(file).status()).as("for staff only").isNotEqualTo(200);
        Seen easy = visitor().open("/" + language + "/preview/paper/" + key + "?size=28&easy-read=1");
        assertThat(easy.document().select(".paper-28 img.paper-picture")).hasSize(1);
        assertThat(easy.document().selectFirst("main .notice a[aria-current]").attr("href"))
                .contains("size=28", "easy-read=1");
        assertThat(visitor()
                        .open("/" + language + "/preview/questions/" + key + "?easy-read=1")
                        .document()
                        .select("main .notice a[href*=preview/paper]")
                        .attr("href"))
                .endsWith("?easy-read=1");
    }

    @Test
    void where_nothing_is_in_easy_read_that_is_said() {
        AskedConsultation club = AskedConsultation.open(database, clock.instant());
        String key = previews.key(questionnaires.forConsultation(club.id()).orElseThrow());
        assertThat(visitor().open("/en/preview/questions/" + key).text())
                .contains("No question is written in Easy Read yet.");
    }
}
