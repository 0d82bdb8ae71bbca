package org.heard.format.making;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heard.html.Glossary;
import org.heard.language.Languages;
import org.heard.language.Translated;

/** Documents that the renderers are tried with. */
final class Sources {

    private static final String PLAN = """
            The council pays **£412,000** a year. Ring 01632 960 123 by 8 January 2027.

            - one new home
            - two smaller places
              - in Llanbedw
              - in Aberhafan

            **What each costs**

            | Place | Cost | Open |
            |---|---:|---|
            | Hafod Centre | £38,000 | 2027 |
            | Chapel Road | £41,500 | 2028 |

            ## Why we ask

            1. The *lease* ends.
            2. See [the plan](https://brynafon.example/plan).

            > I know the driver, and she knows me.
            """;
    private static final String URDU = """
            کونسل ہر سال **£412,000** دیتی ہے۔ 01632 960 123 پر فون کریں۔

            - ایک نئی جگہ
            - دو چھوٹی جگہیں

            | جگہ | خرچ |
            |---|---:|
            | حافود سینٹر | £38,000 |

            ## ہم کیوں پوچھتے ہیں

            لیز ختم ہو رہی ہے۔
            """;

    private Sources() {}

    /** A plan with headings, lists, a table, a link, a quotation and a term, in English. */
    static Source english() {
        return source("Day services in Llanbedw", "English", Locale.ENGLISH, PLAN);
    }

    /** The same in Urdu, which runs from right to left. */
    static Source urdu() {
        return source("لینبیڈو میں دن کی خدمات", "برائن ایون", Locale.forLanguageTag("ur"), URDU);
    }

    /** With letters that only Welsh has: ŵ and ŷ. */
    static Source welsh() {
        return source(
                "Gwasanaethau dydd yn Llanbedw",
                "Cyngor Brynafon",
                Locale.forLanguageTag("cy"),
                "Mae’r tŷ ger y dŵr. Mae’n costio £412,000 y flwyddyn.\n\n## Pam\n\n- Mae’r brydles yn dod i ben.\n");
    }

    /** A language that the site has no texts in, with its own letters. */
    static Source polish() {
        return of(
                "Usługi dzienne w Llanbedw",
                Locale.forLanguageTag("pl"),
                "Rada płaci **412 000 £** rocznie. Zadzwoń: 01632 960 123.\n\n- jedno nowe miejsce\n- dwa mniejsze"
                        + " miejsca\n\n| Miejsce | Koszt |\n|---|---:|\n| Środek Hafod | £38,000 |\n\n## Dlaczego"
                        + " pytamy\n\nZażółć gęślą jaźń: wszystkie polskie litery.\n");
    }

    /** Another language that runs from right to left. */
    static Source arabic() {
        return of(
                "الخدمات النهارية في لانبيدو",
                Locale.forLanguageTag("ar"),
                "يدفع المجلس **£412,000** في السنة. اتصل على 01632 960 123.\n\n- مكان جديد واحد\n- مكانان أصغر\n\n"
                        + "| المكان | التكلفة |\n|---|---:|\n| مركز هافود | £38,000 |\n\n## لماذا نسأل\n\nينتهي عقد"
                        + " الإيجار.\n");
    }

    /** About 80 pages in ordinary print. */
    static Source long80() {
        return parts(160);
    }

    /** A long document; two parts fill a page of ordinary print. */
    static Source parts(int parts) {
        var text = new StringBuilder();
        for (int part = 1; part <= parts; part++) {
            text.append("## Part ").append(part).append("\n\n");
            for (int paragraph = 0; paragraph < 3; paragraph++) {
                text.append(
                        "Where should day services in Llanbedw be when Afon House closes, and what should people do "
                                + "there? Nine people who use Afon House and five family carers worked with us for three "
                                + "mornings. They told us what matters most, and asked us to keep the same staff.\n\n");
            }
        }
        return source("A long plan", "Brynafon County Council", Locale.ENGLISH, text.toString());
    }

    /** Any Markdown as a document. */
    static Source of(String title, Locale language, String markdown) {
        return source(title, "Brynafon County Council", language, markdown);
    }

    private static Source source(String title, String publisher, Locale language, String markdown) {
        var languages = new Languages(List.of("en", "cy", "ur"));
        var glossary =
                new Glossary(Map.of("lease", "An agreement to rent a building"), term -> "What is " + term + "?");
        var tree = new SourceTree(languages, language, glossary)
                .line("h1", title)
                .rich(Translated.of(language, markdown), 2);
        return new Source(
                title, language, languages.direction(language).equals("rtl"), publisher, tree.body(), Map.of());
    }
}
