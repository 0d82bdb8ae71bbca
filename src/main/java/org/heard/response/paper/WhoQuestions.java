package org.heard.response.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.heard.language.Languages;
import org.heard.language.Lists;
import org.heard.language.Messages;
import org.heard.language.Translated;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionType;
import org.heard.response.AnsweringAs;
import org.heard.response.Capacity;
import org.heard.response.Capacity.Detail;
import org.heard.response.Speaking;
import org.heard.response.Speaking.Basis;
import org.heard.response.Speaking.Help;
import org.heard.response.Speaking.Helper;
import org.heard.response.Speaking.Named;
import org.heard.response.Speaking.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** As whom a person answers, as questions like all others: to be printed, said on the phone and keyed in (T4). */
@Service
public class WhoQuestions {

    /** The names of these questions; no question of a questionnaire has one. */
    public static final String CAPACITY = "_who";

    private static final String ORGANISATION = "_organisation";
    private static final String PEOPLE = "_people";
    private static final String GATHERED = "_gathered";
    private static final String HELP = "_help";
    private static final String HELPER = "_helper";
    private static final String BASIS = "_basis";
    private static final String VIEW = "_view";

    private final Messages messages;
    private final Languages languages;
    private final List<Question> questions;

    WhoQuestions(Messages messages, Languages languages) {
        this.messages = messages;
        this.languages = languages;
        this.questions = List.of(
                capacity(),
                words(ORGANISATION, "response.who.organisation", AnsweringAs.ORGANISATION_LENGTH),
                words(PEOPLE, "response.who.people", AnsweringAs.PEOPLE_LENGTH),
                words(GATHERED, "response.speaking.gathered", Speaking.GATHERED_LENGTH),
                choices(HELP, QuestionType.SEVERAL_CHOICES, "help", Help.values()),
                choices(HELPER, QuestionType.ONE_CHOICE, "helper", Helper.values()),
                choices(BASIS, QuestionType.ONE_CHOICE, "basis", Basis.values()),
                choices(VIEW, QuestionType.ONE_CHOICE, "view", View.values()));
    }

    private Question capacity() {
        List<Choice> options = Stream.of(Capacity.values())
                .map(each -> new Choice(value(each), said(each.key()), said(each.key() + ".hint"), Translated.empty()))
                .toList();
        return Question.blank(CAPACITY, QuestionType.ONE_CHOICE)
                .edit()
                .wording(said("response.who.label"))
                .hint(said("response.who.hint"))
                .options(options)
                .done();
    }

    private Question words(String key, String name, int length) {
        return Question.blank(key, QuestionType.SHORT_TEXT)
                .edit()
                .wording(said(name))
                .maxLength(length)
                .done();
    }

    private Question choices(String key, QuestionType type, String list, Named[] values) {
        List<Choice> options = Stream.of(values)
                .map(each -> Choice.of(value(each.name()), said(each.key())))
                .toList();
        return Question.blank(key, type)
                .edit()
                .wording(said("response.speaking." + list))
                .options(options)
                .done();
    }

    private Translated said(String key) {
        Map<String, String> texts = new HashMap<>();
        languages.all().forEach(language -> texts.put(language.toLanguageTag(), messages.get(language, key)));
        return Translated.of(texts);
    }

    private static String value(Enum<?> constant) {
        return value(constant.name());
    }

    private static String value(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In which capacity: what everyone is asked first. */
    public Question first() {
        return questions.getFirst();
    }

    /** What more is asked in some capacities, at the end. */
    public List<Question> details() {
        return questions.subList(1, questions.size());
    }

    /** All of them, in order. */
    public List<Question> questions() {
        return questions;
    }

    /** In which capacities a question is asked; empty where it always is. */
    public Optional<String> condition(Question question, Locale language) {
        List<String> asked = new ArrayList<>();
        detail(question)
                .ifPresent(detail -> Stream.of(Capacity.values())
                        .filter(capacity -> capacity.asks(detail))
                        .forEach(capacity -> asked.add(messages.get(language, capacity.key()))));
        return asked.isEmpty() ? Optional.empty() : Optional.of(Lists.or(language, asked));
    }

    /** Whether a question is asked of whoever answered so far. */
    public boolean isAsked(Question question, Map<String, Answer> answers) {
        Optional<Capacity> capacity = one(answers, CAPACITY, Capacity.values());
        return detail(question)
                .map(detail -> capacity.filter(said -> said.asks(detail)).isPresent())
                .orElse(true);
    }

    private static Optional<Detail> detail(Question question) {
        return switch (question.key()) {
            case ORGANISATION, PEOPLE, GATHERED -> Optional.of(Detail.ORGANISATION);
            case HELP, HELPER -> Optional.of(Detail.HELP);
            case BASIS -> Optional.of(Detail.BASIS);
            case VIEW -> Optional.of(Detail.VIEW);
            default -> Optional.empty();
        };
    }

    /** As whom somebody answers who answered these questions so. Whoever names an organisation answers for it. */
    public static AnsweringAs read(Map<String, Answer> answers) {
        @Nullable
        Capacity capacity = one(answers, CAPACITY, Capacity.values())
                .orElse(text(answers, ORGANISATION).isEmpty() ? null : Capacity.ORGANISATION);
        var speaking = new Speaking(
                many(answers, HELP, Help.values()),
                one(answers, HELPER, Helper.values()).orElse(null),
                one(answers, VIEW, View.values()).orElse(null),
                one(answers, BASIS, Basis.values()).orElse(null),
                text(answers, GATHERED));
        return new AnsweringAs(capacity, text(answers, ORGANISATION), text(answers, PEOPLE), speaking);
    }

    /** The answers to these questions that say the same. */
    public static Map<String, Answer> of(AnsweringAs who) {
        var answers = new HashMap<String, Answer>();
        Function<Optional<? extends Enum<?>>, Answer> chosen =
                said -> said.map(each -> Answer.choices(value(each))).orElse(Answer.none());
        answers.put(CAPACITY, chosen.apply(who.said()));
        answers.put(ORGANISATION, Answer.words(who.organisation()));
        answers.put(PEOPLE, Answer.words(who.people()));
        answers.put(GATHERED, Answer.words(who.speaking().gathered()));
        answers.put(
                HELP,
                new Answer(
                        who.speaking().help().stream().map(WhoQuestions::value).toList(), ""));
        answers.put(HELPER, chosen.apply(who.speaking().helped()));
        answers.put(BASIS, chosen.apply(who.speaking().ground()));
        answers.put(VIEW, chosen.apply(who.speaking().understanding()));
        return answers;
    }

    private static String text(Map<String, Answer> answers, String key) {
        return answers.getOrDefault(key, Answer.none()).text().strip();
    }

    private static <T extends Enum<T>> List<T> many(Map<String, Answer> answers, String key, T[] values) {
        List<String> chosen = answers.getOrDefault(key, Answer.none()).chosen();
        return Stream.of(values).filter(each -> chosen.contains(value(each))).toList();
    }

    private static <T extends Enum<T>> Optional<T> one(Map<String, Answer> answers, String key, T[] values) {
        return many(answers, key, values).stream().findFirst();
    }
}
