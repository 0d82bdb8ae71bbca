package org.heard.response.ui;

import static org.heard.html.El.el;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heard.html.El;
import org.heard.html.RichText;
import org.heard.language.Languages;
import org.heard.language.Translated;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.AnswerWords;
import org.heard.questionnaire.Piping;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPictures;
import org.heard.questionnaire.Questions;
import org.heard.questionnaire.Routing;
import org.heard.questionnaire.ui.QuestionField;
import org.heard.response.AnsweringAs;
import org.heard.response.WhoWords;
import org.heard.response.attachment.Transcript;
import org.heard.site.FormatChoice;
import org.springframework.stereotype.Service;

/** Texts as elements, each marked with the language that it is really in. */
@Service
class Words {

    private final Languages languages;
    private final AnswerWords answers;
    private final QuestionPictures pictures;
    private final WhoWords who;

    Words(Languages languages, AnswerWords answers, QuestionPictures pictures, WhoWords who) {
        this.languages = languages;
        this.answers = answers;
        this.pictures = pictures;
        this.who = who;
    }

    /** A text in the page's language, or in another that is marked. */
    El told(String tag, Translated text, Locale page) {
        var spoken = text.in(page);
        El element = el(tag, spoken.text());
        return spoken.language().equals(page) ? element : mark(element, spoken.language());
    }

    /** Questions as a person reads them whose answers lead her this way. */
    Questions filled(Questions questions, Routing route) {
        return Piping.filled(questions, route::countedAnswer, answers);
    }

    /** What more was said about as whom somebody answers: the message key of each name, with what was said. */
    Map<String, String> details(AnsweringAs said, Locale page) {
        return who.details(said, page);
    }

    El mark(El element, Locale language) {
        return element.lang(language, languages.direction(language));
    }

    /** A longer text in Markdown. */
    El rich(Translated text, Locale page) {
        var spoken = text.in(page);
        El block = RichText.of(spoken.text(), 2);
        return spoken.language().equals(page) ? block : mark(block, spoken.language());
    }

    /** The fields that answer a question. */
    QuestionField field(Question question, Locale page) {
        return new QuestionField(shown(question, page), page, answers, pictures, languages);
    }

    /** In Easy Read for whoever chose that to be shown first. */
    private static Question shown(Question question, Locale language) {
        return FormatChoice.current() == FormatChoice.EASY_READ ? question.inEasyRead(language) : question;
    }

    /** A question as it was asked. */
    El wording(String tag, Question question, Locale page) {
        return told(tag, shown(question, page).wording(), page);
    }

    /** An answer as it reads: the choices in the question's language, the person's own words as they were typed. */
    List<El> answer(Question question, Answer answer, Locale page) {
        Locale language = AnswerWords.languageOf(question, page);
        var parts = new ArrayList<El>();
        answers.choices(shown(question, language), answer, language).forEach(line -> {
            El choice = el("p", line);
            parts.add(language.equals(page) ? choice : mark(choice, language));
        });
        if (!answer.text().isBlank()) {
            parts.add(typed(answers.typed(question, answer.text(), page)));
        }
        return parts;
    }

    /** What staff wrote down of a recording, in the language that they wrote it in. */
    static El typed(Transcript transcript, String text) {
        return typed(text).attr("lang", transcript.language().toLanguageTag());
    }

    /** A person's own words, every line of them, in whichever direction they run. */
    static El typed(String text) {
        El words = el("p.peoples-words").attr("dir", "auto");
        String[] lines = text.strip().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                words.add(el("br"));
            }
            words.add(El.text(lines[i]));
        }
        return words;
    }
}
