package org.heard.questionnaire.exchange;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.heard.language.Translated;
import org.heard.questionnaire.AnswerWords;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPictures;

/** Heard's own words that go into files: the names of scales' steps and of ways not to answer. */
public final class Words {

    private final Messages messages;
    private final Languages languages;
    private final AnswerWords answers;
    private final QuestionPictures pictures;

    /**
     * @param messages the texts
     * @param languages the languages that there are
     * @param pictures the pictures that there are
     */
    public Words(Messages messages, Languages languages, QuestionPictures pictures) {
        this.pictures = pictures;
        this.messages = messages;
        this.languages = languages;
        this.answers = new AnswerWords(messages);
    }

    QuestionPictures pictures() {
        return pictures;
    }

    /** The languages that Heard speaks. */
    public List<Locale> languages() {
        return languages.all();
    }

    /** A text in all of these languages. */
    public Translated in(List<Locale> wanted, String key) {
        var texts = new TreeMap<String, String>();
        wanted.forEach(language -> texts.put(language.toLanguageTag(), messages.get(language, key)));
        return Translated.of(texts);
    }

    /** What a choice is called in all of these languages. */
    public Translated choice(Question question, String value, List<Locale> wanted) {
        var option = question.option(value);
        if (option.isPresent()) {
            return option.get().label();
        }
        var texts = new TreeMap<String, String>();
        wanted.forEach(language -> texts.put(language.toLanguageTag(), answers.choice(question, value, language)));
        return Translated.of(texts);
    }
}
