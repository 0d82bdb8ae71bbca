package org.heard.response.paper;

import org.jsoup.nodes.Element;

/** What is drawn on a form: boxes to tick and lines to write on. */
final class Boxes {

    private Boxes() {}

    /** A box and what it stands for, in a list of choices. */
    static Element choice(Element list, String words) {
        Element choice = list.appendElement("li");
        choice.appendElement("span").addClass("paper-box");
        choice.appendElement("span").text(words);
        return choice;
    }

    /** A line that explains a choice. */
    static void hint(Element choice, String hint) {
        if (!hint.isBlank()) {
            choice.appendElement("br");
            choice.appendElement("span").addClass("paper-hint").text(hint);
        }
    }

    /** Where a choice leads. */
    static void leads(Element choice, String where) {
        choice.appendElement("br");
        choice.appendElement("span").addClass("paper-goto").text(where);
    }

    /** Words with a code or number in them that stays on one line and keeps its order. */
    static Element kept(Element to, String words, String kept) {
        int at = words.indexOf(kept);
        if (at < 0) {
            return to.text(words);
        }
        to.appendText(words.substring(0, at));
        to.appendElement("span").addClass("paper-kept").attr("dir", "ltr").text(kept);
        return to.appendText(words.substring(at + kept.length()));
    }

    /** Lines to write on. */
    static void lines(Element to, int number) {
        Element lines = to.appendElement("div").addClass("paper-lines");
        for (int line = 0; line < number; line++) {
            lines.appendElement("div").addClass("paper-line");
        }
    }

    /** A short line to write a number or a word on. */
    static void shortLine(Element to) {
        to.appendElement("div")
                .addClass("paper-lines")
                .appendElement("div")
                .addClass("paper-line")
                .addClass("paper-short");
    }
}
