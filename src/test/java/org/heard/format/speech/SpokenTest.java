package org.heard.format.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A woman who listens is told amounts, dates and numbers as a person would say them. */
class SpokenTest {

    private static String said(String language, String text) {
        return Spoken.in(Locale.forLanguageTag(language)).orElseThrow().say(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We pay £412,000 a year.                 | We pay four hundred and twelve thousand pounds a year.
            £1, £4.50, £4.05, £0.99 and 50p         | one pound, four pounds fifty, four pounds five, ninety-nine pence and fifty pence
            £1.2 million or £3m                     | one point two million pounds or three million pounds
            £38,000 to £41,500                      | thirty-eight thousand pounds to forty-one thousand five hundred pounds
            by 8 January 2027                       | by the eighth of January, twenty twenty-seven
            Thursday 21 May                         | Thursday the twenty-first of May
            08/01/2027 and 2027-01-08               | the eighth of January, twenty twenty-seven and the eighth of January, twenty twenty-seven
            in 2009 and 1998, January 2027          | in two thousand nine and nineteen ninety-eight, January twenty twenty-seven
            2026-27 and 2026 to 2028                | twenty twenty-six to twenty twenty-seven and twenty twenty-six to twenty twenty-eight
            at 17:00, 9 am, 9.30am, 12:00 and 9:05  | at five pm, nine am, nine thirty am, 12 noon and nine oh five am
            9am-5pm                                 | nine am to five pm
            Ring 01632 960 123.                     | Ring oh one six three two, nine six oh, one two three.
            Text 07700 900 123 or 18001 01632 960 123 | Text oh seven seven oh oh, nine oh oh, one two three or one eight oh oh one. oh one six three two, nine six oh, one two three
            K7QX-M2TR                               | K, seven, Q, X, M, two, T, R
            haveyoursay@brynafon.example.           | haveyoursay at brynafon dot example.
            https://www.gov.uk/care-plan.           | gov dot uk slash care dash plan.
            See brynafon.gov.uk/plan now            | See brynafon dot gov dot uk slash plan now
            16-24 or 12–15                          | sixteen to twenty-four or twelve to fifteen
            99.5% and 12 %                          | ninety-nine point five per cent and twelve per cent
            NHS and BSL, PAs, COVID                 | N H S and B S L, P A's, COVID
            ASC staff                               | ay S C staff
            WHAT CANNOT CHANGE                      | what cannot change
            e.g. Mr Rees & Dr Ali, etc.             | for example Mister Rees and Doctor Ali, and so on.
            3 km at 20 mph, 16pt                    | three kilometres at twenty miles an hour, 16 point
            1,234,567 people; 12 months             | one million, two hundred and thirty-four thousand, five hundred and sixty-seven people; twelve months
            a [[hello]] x                           | a [ [hello]] x
            """)
    void in_english(String written, String said) {
        assertThat(said("en", written)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mae’n costio £412,000.                  | Mae’n costio pedwar cant un deg dwy fil o bunnoedd.
            £2, £1 a £4.50                          | dwy bunt, un bunt a pedair punt pum deg ceiniog
            erbyn 8 Ionawr 2027                     | erbyn yr wythfed o Ionawr dwy fil dau ddeg saith
            dydd Iau 1 Mawrth                       | dydd Iau y cyntaf o Fawrth
            9am tan 5pm, 18:30                      | naw o'r gloch y bore tan pump o'r gloch y prynhawn, chwech tri deg yr hwyr
            Ffoniwch 01632 960 123                  | Ffoniwch dim un chwech tri dau, naw chwech dim, un dau tri
            20%                                     | dau ddeg y cant
            16-24                                   | un deg chwech i dau ddeg pedwar
            h.y. haveyoursay@brynafon.example       | hynny yw haveyoursay at brynafon dot example
            """)
    void in_welsh(String written, String said) {
        assertThat(said("cy", written)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            £412,000                                | 412000 پاؤنڈ
            £4.50                                   | 4 پاؤنڈ 50 پینس
            8 جنوری 2027 کو 17:00 بجے تک             | 8 جنوری 2027 کو شام 5 بجے تک
            01632 960 123                           | صفر 1 6 3 2, 9 6 صفر, 1 2 3
            20%                                     | 20 فیصد
            16-24                                   | 16 سے 24
            """)
    void in_urdu(String written, String said) {
        assertThat(said("ur", written)).isEqualTo(said);
    }

    @Test
    void nothing_that_is_written_makes_it_slow_or_speaks_signs() {
        String hostile = "1".repeat(20_000) + " " + "£".repeat(5_000) + " A-".repeat(5_000) + "\u0000\u202e\ud800";
        long start = System.nanoTime();
        assertThat(said("en", hostile)).doesNotContain("\u0000", "\u202e", "\ud800");
        assertThat(System.nanoTime() - start).isLessThan(3_000_000_000L);
    }
}
