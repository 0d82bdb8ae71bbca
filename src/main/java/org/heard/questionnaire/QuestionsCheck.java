package org.heard.questionnaire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heard.language.Translated;

/**
 * What questions have to be like before the public is asked them (commitment F4: every required language from the first
 * day). Every problem comes with its place.
 *
 * @param required languages that every text must have
 * @param pictures the pictures that there are
 */
public record QuestionsCheck(List<Locale> required, QuestionPictures pictures) {

    /** How many characters of answers fit on a page: what people type has to pass the largest form that is read. */
    public static final int PAGE_LIMIT = 40_000;

    /** What names of questions and choices are made of. */
    public static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    /** Where there are no pictures but the drawings that come with Heard. */
    public QuestionsCheck(List<Locale> required) {
        this(required, QuestionPictures.onlyDrawings());
    }

    /** Everything that has to be mended: what leads people astray first, then the rest in the order of the pages. */
    public List<PlacedProblem> problems(Questions questions) {
        var found = new ArrayList<>(RoutingCheck.problems(questions));
        found.addAll(PipingCheck.problems(questions));
        if (questions.answered().findAny().isEmpty()) {
            found.add(new PlacedProblem(0, 0, Problem.of("empty")));
        }
        List<Locale> languages = languages(questions);
        Set<String> keys = new HashSet<>();
        for (int p = 1; p <= questions.pages().size(); p++) {
            QuestionPage page = questions.pages().get(p - 1);
            checkPage(page, p, languages, found);
            for (int q = 1; q <= page.questions().size(); q++) {
                Question question = page.questions().get(q - 1);
                for (Problem problem : problems(question, languages)) {
                    found.add(new PlacedProblem(p, q, problem));
                }
                if (!keys.add(question.key())) {
                    found.add(new PlacedProblem(p, q, Problem.of("name.twice")));
                }
            }
        }
        return found;
    }

    /**
     * The languages that everything has to be there in. One that a single question is asked in has to be there for all: nobody
     * meets half a questionnaire.
     */
    public List<Locale> languages(Questions questions) {
        var tags = new TreeSet<String>();
        required.forEach(language -> tags.add(language.toLanguageTag()));
        questions
                .all()
                .forEach(question -> tags.addAll(question.wording().texts().keySet()));
        return tags.stream().map(Locale::forLanguageTag).toList();
    }

    private static void checkPage(QuestionPage page, int place, List<Locale> languages, List<PlacedProblem> found) {
        if (page.questions().isEmpty()) {
            found.add(new PlacedProblem(place, 0, Problem.of("page.empty")));
        }
        missing(page.title(), "page.title", languages).forEach(p -> found.add(new PlacedProblem(place, 0, p)));
        partly(page.intro(), "page.intro", languages).forEach(p -> found.add(new PlacedProblem(place, 0, p)));
        int typed = page.questions().stream().mapToInt(Question::limit).sum();
        if (typed > PAGE_LIMIT) {
            found.add(new PlacedProblem(place, 0, Problem.of("page.long", typed, PAGE_LIMIT)));
        }
    }

    private List<Problem> problems(Question question, List<Locale> languages) {
        var found = new ArrayList<Problem>();
        if (!NAME.matcher(question.key()).matches()) {
            found.add(Problem.of("name", question.key()));
        }
        found.addAll(missing(question.wording(), "wording", languages));
        found.addAll(partly(question.easyRead(), "easy-read", languages));
        found.addAll(picture(question, languages));
        found.addAll(partly(question.hint(), "hint", languages));
        found.addAll(partly(question.why(), "why", languages));
        if (question.maxLength() < 0 || question.maxLength() > Question.LONG) {
            found.add(Problem.of("length", Question.LONG));
        }
        found.addAll(partly(question.unit(), "unit", languages));
        if (question.type().hasOptions()) {
            options(question, languages, found);
        }
        if (question.type() == QuestionType.MATRIX) {
            rows(question, languages, found);
        }
        limits(question, found);
        return found;
    }

    private void options(Question question, List<Locale> languages, List<Problem> found) {
        boolean ways = question.type() == QuestionType.ONE_CHOICE || question.type() == QuestionType.SEVERAL_CHOICES;
        int offered = ways ? question.values().size() : question.options().size();
        if (offered < (question.type() == QuestionType.SEVERAL_CHOICES ? 1 : 2)) {
            found.add(Problem.of("options.few"));
        }
        named(question.options(), "option", languages, found);
    }

    private void rows(Question question, List<Locale> languages, List<Problem> found) {
        if (question.rows().isEmpty()) {
            found.add(Problem.of("rows.none"));
        }
        named(question.rows(), "row", languages, found);
    }

    private static void limits(Question question, List<Problem> found) {
        Limits limits = question.limits();
        int most = limits.most() == 0 ? question.options().size() : limits.most();
        int possible = question.type() == QuestionType.RANKING
                ? question.places()
                : Math.min(most, question.options().size());
        boolean choices = question.type() == QuestionType.SEVERAL_CHOICES || question.type() == QuestionType.RANKING;
        if (choices && limits.fewest() > possible) {
            found.add(Problem.of("limits.choices"));
        }
        if (question.type().isFile() && limits.most() > Question.MOST_FILES) {
            found.add(Problem.of("limits.files", Question.MOST_FILES));
        }
        BigDecimal longest = limits.largest();
        if (question.type().isRecording()
                && longest != null
                && (longest.signum() <= 0 || longest.compareTo(BigDecimal.valueOf(Question.MOST_MINUTES)) > 0)) {
            found.add(Problem.of("limits.minutes", Question.MOST_MINUTES));
        }
        BigDecimal smallest = limits.smallest();
        BigDecimal largest = limits.largest();
        if (smallest != null && largest != null && smallest.compareTo(largest) > 0) {
            found.add(Problem.of("limits.numbers"));
        }
    }

    private void named(List<Choice> options, String what, List<Locale> languages, List<Problem> found) {
        Set<String> values = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            Choice option = options.get(i);
            var named = new Problem.ChoiceAt(i + 1, option.label());
            if (!NAME.matcher(option.value()).matches()) {
                found.add(Problem.of("name", option.value()));
            }
            if (!values.add(option.value())) {
                found.add(Problem.of("option.twice", named));
            }
            found.addAll(missing(option.label(), what, languages, named));
            found.addAll(partly(option.easyRead(), what + ".easy-read", languages, named));
            found.addAll(partly(option.hint(), what + ".hint", languages, named));
            found.addAll(picture(option, named, languages));
        }
    }

    private List<Problem> picture(Question question, List<Locale> languages) {
        if (isGone(question.picture())) {
            return List.of(Problem.of("picture.gone"));
        }
        return QuestionPictures.isOwn(question.picture())
                ? missing(question.alternative(), "picture", languages)
                : partly(question.alternative(), "picture", languages);
    }

    /** A drawing shows what the words say; of an own picture the words alone do not tell what is seen. */
    private List<Problem> picture(Choice option, Problem.ChoiceAt named, List<Locale> languages) {
        if (isGone(option.picture())) {
            return List.of(Problem.of("picture.gone.option", option.label()));
        }
        if (!QuestionPictures.isOwn(option.picture())) {
            return partly(option.alternative(), "option.picture", languages, named);
        }
        return languages.stream()
                .filter(language -> !option.alternative().has(language))
                .map(language -> Problem.of("missing.picture.option", language, option.label()))
                .toList();
    }

    private boolean isGone(String name) {
        return !name.isEmpty() && pictures.find(name).isEmpty();
    }

    private static List<Problem> missing(Translated text, String what, List<Locale> languages, Object... named) {
        return languages.stream()
                .filter(language -> !text.has(language))
                .map(language -> Problem.of(
                        "missing." + what,
                        Stream.concat(Stream.of(language), Stream.of(named)).toArray()))
                .toList();
    }

    /** A text that may be left out, but not in one language only. */
    private static List<Problem> partly(Translated text, String what, List<Locale> languages, Object... named) {
        return text.isEmpty() ? List.of() : missing(text, what, languages, named);
    }
}
