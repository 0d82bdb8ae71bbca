package org.heard.questionnaire.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import org.heard.language.Translated;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.Condition;
import org.heard.questionnaire.Condition.Kind;
import org.heard.questionnaire.Limits;
import org.heard.questionnaire.Piping;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionEdit;
import org.heard.questionnaire.QuestionPage;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.Questions;

/** Questionnaires of every kind, the same for the same seed. */
public final class RandomQuestions {

    private static final String[] WORDS = {
        "carers",
        "Tuesday",
        "<b>bold</b>",
        "5 < 6 & more",
        "“quoted”",
        "it's",
        "say \"no\"",
        "=SUM(A1)",
        "+44",
        "-1",
        "@home",
        "a,b;c",
        "tŷ ŵyl",
        "اردو",
        "😀",
        "# heading",
        "**strong**",
        "100%",
        "select_one",
        "</script>",
        "&amp;",
        "don’t",
        "C:\\x",
        "line\nbreak",
        "_x_",
        "'",
        "yes"
    };

    private final Random random;
    private final List<Locale> languages = new ArrayList<>(List.of(Locale.ENGLISH));
    private final List<Question> earlier = new ArrayList<>();
    private int count;

    private RandomQuestions(long seed) {
        random = new Random(seed);
        if (random.nextBoolean()) {
            languages.add(Locale.forLanguageTag("cy"));
        }
        if (random.nextInt(3) == 0) {
            languages.add(Locale.forLanguageTag("ur"));
        }
    }

    /** The questionnaire for a seed. */
    public static Form form(long seed) {
        var made = new RandomQuestions(seed);
        return new Form(made.text(), Locale.ENGLISH, made.questions());
    }

    private Questions questions() {
        var pages = new ArrayList<QuestionPage>();
        int number = 1 + random.nextInt(5);
        for (int i = 0; i < number; i++) {
            var here = new ArrayList<Question>();
            int asked = 1 + random.nextInt(5);
            for (int q = 0; q < asked; q++) {
                here.add(question());
            }
            Translated intro = random.nextInt(3) == 0 ? piped() : Translated.empty();
            pages.add(new QuestionPage(piped(), intro, here, sometimes()));
            earlier.addAll(here);
        }
        return new Questions(pages);
    }

    private Translated text() {
        var texts = new TreeMap<String, String>();
        languages.forEach(language -> {
            var words = new StringBuilder(language.getLanguage());
            for (int i = random.nextInt(5); i >= 0; i--) {
                words.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
            }
            String said = words.toString();
            texts.put(language.toLanguageTag(), random.nextInt(8) == 0 ? WORDS[random.nextInt(WORDS.length)] : said);
        });
        return Translated.of(texts);
    }

    private static final String[] MISSING = {"the way you travel", "it's", "say \"no\"", "5 < 6 & more", "آپ"};

    /** A text in which earlier answers may stand. */
    private Translated piped() {
        Translated text = text();
        List<Question> said = earlier.stream()
                .filter(question -> question.type() != QuestionType.STATEMENT)
                .toList();
        if (said.isEmpty() || random.nextInt(3) > 0) {
            return text;
        }
        var texts = new TreeMap<String, String>();
        text.texts()
                .forEach((tag, words) -> texts.put(
                        tag,
                        words + " "
                                + Piping.of(
                                        said.get(random.nextInt(said.size())), MISSING[random.nextInt(MISSING.length)])
                                + "!"));
        return Translated.of(texts);
    }

    private Translated maybe() {
        return random.nextInt(3) == 0 ? text() : Translated.empty();
    }

    private String name(String start) {
        String name = start + ++count;
        return switch (random.nextInt(6)) {
            case 0 -> count + start;
            case 1 -> name + "-of-this";
            case 2 -> name + "--x-";
            case 3 -> (name + "-a-rather-long-name-that-just-fits-in-here").substring(0, 40);
            default -> name;
        };
    }

    private List<Choice> choices(int fewest) {
        var choices = new ArrayList<Choice>();
        for (int i = fewest + random.nextInt(4); i > 0; i--) {
            choices.add(new Choice(name("c"), text(), maybe(), maybe()));
        }
        return choices;
    }

    private Choice sometimesShown(Choice choice) {
        return random.nextInt(3) == 0 ? choice.shownBy(random.nextBoolean() ? "bus" : "people", maybe()) : choice;
    }

    private Question question() {
        QuestionType[] types = QuestionType.values();
        QuestionType type = types[random.nextInt(types.length)];
        QuestionEdit edit = Question.blank(name("q"), type).edit();
        edit.wording(piped())
                .hint(random.nextInt(4) == 0 ? piped() : maybe())
                .why(random.nextInt(4) == 0 ? piped() : maybe())
                .easyRead(maybe());
        if (random.nextInt(4) == 0) {
            edit.picture("calendar").alternative(maybe());
        }
        edit.neverPublished(random.nextInt(5) == 0).showIf(sometimes());
        edit.required(type != QuestionType.STATEMENT && random.nextInt(3) == 0);
        if (type != QuestionType.STATEMENT) {
            edit.dontKnow(random.nextInt(3) == 0).preferNotToSay(random.nextInt(3) == 0);
        }
        if (type.takesSomethingElse()) {
            edit.somethingElse(random.nextInt(3) == 0);
        }
        if (type.hasOptions()) {
            edit.options(choices(2).stream().map(this::sometimesShown).toList());
        }
        switch (type) {
            case SEVERAL_CHOICES ->
                edit.noneOfThese(random.nextBoolean()).limits(Limits.choices(random.nextInt(2), random.nextInt(3)));
            case RANKING -> edit.limits(Limits.choices(random.nextInt(2), random.nextInt(3)));
            case MATRIX -> edit.rows(choices(1));
            case SHORT_TEXT, LONG_TEXT -> edit.maxLength(random.nextBoolean() ? 0 : 1 + random.nextInt(2_000));
            case NUMBER -> edit.unit(maybe()).limits(numbers());
            default -> {
                // nothing of its own
            }
        }
        return edit.done();
    }

    private Limits numbers() {
        int decimals = random.nextInt(3);
        BigDecimal smallest = random.nextBoolean() ? null : BigDecimal.valueOf(random.nextInt(50) - 20L);
        BigDecimal largest = random.nextBoolean() ? null : new BigDecimal("100." + "25".substring(0, decimals) + "0");
        largest = largest == null ? null : largest.setScale(decimals, java.math.RoundingMode.DOWN);
        return new Limits(0, 0, smallest, largest, decimals);
    }

    private Condition sometimes() {
        return earlier.isEmpty() || random.nextInt(3) > 0 ? Condition.always() : condition(0);
    }

    private Condition condition(int depth) {
        int kind = random.nextInt(depth < 3 ? 6 : 3);
        return switch (kind) {
            case 3 -> Condition.all(condition(depth + 1), condition(depth + 1));
            case 4 -> Condition.any(condition(depth + 1), condition(depth + 1), condition(depth + 1));
            case 5 -> Condition.not(condition(depth + 1));
            default -> leaf();
        };
    }

    private Condition leaf() {
        Question question = earlier.get(random.nextInt(earlier.size()));
        String key = question.key();
        List<String> values = question.everyAnswer();
        if (random.nextInt(4) == 0) {
            return Condition.of(key, Kind.EMPTY);
        }
        if (!values.isEmpty() && question.type().isChosen()) {
            Kind kind = List.of(Kind.ANY_OF, Kind.ANY_OF, Kind.EQUALS, Kind.CONTAINS)
                    .get(random.nextInt(4));
            boolean two = kind == Kind.ANY_OF && values.size() > 1 && random.nextBoolean();
            String value = values.get(random.nextInt(values.size()));
            return two ? Condition.of(key, kind, values.getFirst(), values.getLast()) : Condition.of(key, kind, value);
        }
        if (!question.type().isChosen() && !question.waysOut().isEmpty() && random.nextInt(3) == 0) {
            return Condition.of(key, Kind.ANY_OF, question.waysOut().getLast());
        }
        if (question.type() == QuestionType.NUMBER) {
            Kind kind = List.of(Kind.MORE_THAN, Kind.LESS_THAN, Kind.EQUALS).get(random.nextInt(3));
            return Condition.of(key, kind, String.valueOf(random.nextInt(100)));
        }
        if (question.type() == QuestionType.STATEMENT || question.type().isFile()) {
            return Condition.of(key, Kind.EMPTY);
        }
        Kind kind = random.nextBoolean() ? Kind.EQUALS : Kind.CONTAINS;
        return Condition.of(key, kind, WORDS[random.nextInt(WORDS.length)].replace('\n', ' '));
    }
}
