package org.heard.response.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.heard.consultation.Consultation;
import org.heard.format.making.Authoring;
import org.heard.format.making.Source;
import org.heard.format.making.SourceTree;
import org.heard.language.Dates;
import org.heard.language.Messages;
import org.heard.language.Translated;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.AnswerWords;
import org.heard.questionnaire.Piping;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPage;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.Questions;
import org.heard.questionnaire.Routing;
import org.heard.response.AnsweringAs;
import org.heard.response.Response;
import org.heard.response.WhoWords;
import org.heard.response.attachment.Attachment;
import org.heard.response.attachment.Attachments;
import org.heard.response.attachment.Transcript;
import org.heard.response.attachment.Transcripts;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Service;

/** What a person answered, as a document of her own. */
@Service
class AnswerSource {

    private final Messages messages;
    private final Authoring authoring;
    private final AnswerWords answers;
    private final WhoWords whoWords;
    private final Attachments attachments;
    private final Transcripts transcripts;

    AnswerSource(
            Messages messages,
            Authoring authoring,
            AnswerWords answers,
            WhoWords whoWords,
            Attachments attachments,
            Transcripts transcripts) {
        this.messages = messages;
        this.authoring = authoring;
        this.answers = answers;
        this.whoWords = whoWords;
        this.attachments = attachments;
        this.transcripts = transcripts;
    }

    Source of(Consultation consultation, Questions questions, Response response, Locale language) {
        String title = say(
                language,
                "response.copy.file.title",
                consultation.text().title().text(language));
        SourceTree tree = authoring.begin(language).line("h1", title);
        tree.line("p", say(language, "response.copy.sent", Dates.dateTime(language, response.sentAt())));
        tree.fact(say(language, "response.sent.code"), response.receipt().text());
        who(tree, response.who(), language);
        List<Attachment> files = attachments.of(response);
        Map<UUID, Transcript> written = transcripts.of(files);
        Routing routing = response.route(Piping.filled(questions, response.route(questions)::countedAnswer, answers));
        for (int number : routing.pages()) {
            QuestionPage page = routing.page(number);
            tree.line("h2", page.title());
            page.questions().stream()
                    .filter(question -> question.type() != QuestionType.STATEMENT)
                    .forEach(question -> {
                        answer(tree, question, response.answer(question.key()), language);
                        files.stream()
                                .filter(file -> file.question().equals(question.key()))
                                .map(file -> written.get(file.id()))
                                .filter(Objects::nonNull)
                                .forEach(transcript -> transcript(tree, transcript, language));
                    });
        }
        return authoring.finish(tree, title);
    }

    private void who(SourceTree tree, AnsweringAs who, Locale language) {
        who.said().ifPresent(capacity -> tree.fact(say(language, "response.who.title"), say(language, capacity.key())));
        whoWords.details(who, language).forEach((name, value) -> tree.fact(say(language, name), value));
    }

    private void answer(SourceTree tree, Question question, Answer typed, Locale language) {
        tree.line("h3", question.wording());
        Answer counted = question.counted(typed);
        Locale words = AnswerWords.languageOf(question, language);
        answers.choices(question, counted, words).forEach(line -> tree.line("p", Translated.of(words, line)));
        if (!counted.text().isBlank()) {
            tree.typed(answers.typed(question, counted.text(), language));
        } else if (counted.chosen().isEmpty()) {
            tree.line("p", say(language, "response.check.unanswered"));
        }
    }

    private void transcript(SourceTree tree, Transcript transcript, Locale language) {
        tree.line("p", say(language, transcript.copyKey()));
        tree.typed(transcript.text());
        Element words = tree.body().lastElementChild();
        if (words != null && !transcript.language().equals(language)) {
            words.attr("lang", transcript.language().toLanguageTag());
        }
    }

    private String say(Locale language, String key, Object... parameters) {
        return messages.get(language, key, parameters);
    }
}
