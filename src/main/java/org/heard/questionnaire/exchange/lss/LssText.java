package org.heard.questionnaire.exchange.lss;

import org.jsoup.parser.Parser;

/** Texts as LimeSurvey keeps them: HTML, in which curly brackets are worked out. */
final class LssText {

    private LssText() {}

    /** Our text as HTML that shows it as it is. */
    static String write(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("{", "&#123;")
                .replace("}", "&#125;")
                .replace("\n", "<br />");
    }

    /** What {@link #write} has written. */
    static String read(String html) {
        return Parser.unescapeEntities(html.replace("<br />", "\n"), false);
    }
}
