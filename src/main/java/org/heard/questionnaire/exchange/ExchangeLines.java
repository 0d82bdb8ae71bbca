package org.heard.questionnaire.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heard.consultation.importing.Remark;
import org.heard.consultation.importing.Remark.Kind;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPage;

/** What would be made of a file, as plain lines for a terminal. */
final class ExchangeLines {

    private final ExchangeWords words;
    private final Locale reader;
    private final List<String> lines = new ArrayList<>();

    ExchangeLines(ExchangeWords words, Locale reader) {
        this.words = words;
        this.reader = reader;
    }

    List<String> of(Reading reading) {
        Form form = reading.form();
        if (reading.hasQuestions()) {
            line(0, words.counts(form, reader));
        } else {
            line(0, words.say(reader, "exchange.nothing"));
        }
        int number = 0;
        for (QuestionPage page : form.questions().pages()) {
            lines.add("");
            line(0, words.page(++number, page, form.questions(), reader));
            for (Question question : page.questions()) {
                line(1, words.question(question, form.questions(), reader));
                words.choices(question, reader).forEach(choice -> line(2, "- " + choice));
            }
        }
        lines.add("");
        line(0, words.losses(reading.remarks(), reader));
        remarks(reading.remarks());
        return lines;
    }

    List<String> of(List<Remark> remarks, String heading) {
        line(0, words.say(reader, heading));
        remarks(remarks);
        return lines;
    }

    private void remarks(List<Remark> remarks) {
        for (Kind kind : new Kind[] {Kind.REFUSED, Kind.NOT_TAKEN, Kind.CHECK, Kind.NOT_NEEDED}) {
            List<Remark> these =
                    remarks.stream().filter(remark -> remark.kind() == kind).toList();
            if (!these.isEmpty()) {
                line(0, words.heading(kind, reader) + ":");
                these.forEach(remark -> line(1, "- " + words.remark(remark, reader)));
            }
        }
    }

    /** What a stranger wrote must not steer the terminal. */
    private void line(int depth, String text) {
        lines.add("  ".repeat(depth) + text.replaceAll("[\\p{Cc}\\p{Cf}&&[^\\u200C\\u200D]]+", " "));
    }
}
