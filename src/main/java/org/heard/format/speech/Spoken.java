package org.heard.format.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heard.language.Dates;
import org.heard.privacy.SpeakableCode;
import org.jspecify.annotations.Nullable;

/**
 * Text as it is to be said: amounts, dates, times, phone numbers, addresses, codes and short forms in words, signs that no
 * voice can say left out. What is written stays as it is in the transcript.
 */
public final class Spoken {

    private static final ConcurrentHashMap<String, Optional<Spoken>> ALL = new ConcurrentHashMap<>();
    private static final String AMOUNT = "\\d{1,3}(?:,\\d{3})++(?:\\.\\d++)?|\\d++(?:\\.\\d++)?";
    private static final String GROUP = "[" + SpeakableCode.ALPHABET + "]{4}";
    private static final Pattern UNHEARD = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\uFEFF\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069]"
                    + "|[•▪►→✓✔☐☑]");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,}");
    private static final int MOST_CAPITALS = 5;

    private final SpeechWords words;
    private final SpokenNumber numbers;
    private final SpokenTime times;
    private final Locale language;
    private final List<String> months;
    private final List<Rule> rules = new ArrayList<>();

    private record Rule(Pattern pattern, Function<MatchResult, String> said) {}

    private Spoken(Locale language, SpeechWords words) {
        this.language = language;
        this.words = words;
        numbers = new SpokenNumber(language, words);
        times = new SpokenTime(words, numbers);
        months = Dates.months(language);
        addresses();
        codes();
        money();
        dates();
        shortForms();
        amounts();
    }

    /** How a language is read out, if it is one that Heard can read out. */
    public static Optional<Spoken> in(Locale language) {
        return ALL.computeIfAbsent(
                language.getLanguage(), tag -> SpeechWords.of(language).map(words -> new Spoken(language, words)));
    }

    Locale language() {
        return language;
    }

    SpeechWords words() {
        return words;
    }

    /** What the voice is to say. */
    public String say(String text) {
        String rest = UNHEARD.matcher(text.replace('\u00a0', ' ')).replaceAll(" ");
        var matchers = new ArrayList<Matcher>();
        rules.forEach(rule -> matchers.add(rule.pattern().matcher(rest)));
        boolean[] over = new boolean[matchers.size()];
        var found = new MatchResult[matchers.size()];
        var said = new StringBuilder();
        int from = 0;
        while (true) {
            int first = -1;
            for (int i = 0; i < found.length; i++) {
                if (!over[i] && (found[i] == null || found[i].start() < from)) {
                    over[i] = !matchers.get(i).find(from);
                    found[i] = over[i] ? null : matchers.get(i).toMatchResult();
                }
                if (!over[i] && (first < 0 || found[i].start() < found[first].start())) {
                    first = i;
                }
            }
            if (first < 0) {
                break;
            }
            said.append(plain(rest.substring(from, found[first].start())));
            said.append(rules.get(first).said().apply(found[first]));
            from = found[first].end();
        }
        said.append(plain(rest.substring(from)));
        return said.toString().replaceAll("\\s+", " ").strip();
    }

    /** Two brackets would open the voice's own writing of sounds. */
    private static String plain(String text) {
        return text.replace("[[", "[ [").replace("…", ".").replaceAll(" [–—] ", ", ");
    }

    private void rule(String pattern, Function<MatchResult, String> said) {
        rules.add(new Rule(Pattern.compile(pattern), said));
    }

    private void addresses() {
        rule("(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+", found -> address(found.group()));
        rule(
                "(?:https?://|www\\.)[^\\s()<>]*[^\\s()<>.,;:!?]",
                found -> address(found.group().replaceFirst("^https?://", "").replaceFirst("^www\\.", "")));
        rule(
                "(?<![\\w.-])(?:[A-Za-z0-9-]{1,63}\\.){1,5}(?:uk|org|com|net|wales|cymru|scot|example|gov|eu)"
                        + "(?:/[\\w/-]*)?(?![\\w])",
                found -> address(found.group()));
    }

    private String address(String address) {
        return address.replaceFirst("/$", "")
                .replace("@", " " + words.get("at") + " ")
                .replace(".", " " + words.get("dot") + " ")
                .replace("/", " " + words.get("slash") + " ")
                .replace("-", " " + words.get("dash") + " ")
                .replace("_", " " + words.get("underscore") + " ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ");
    }

    private void codes() {
        // a code has a digit in each group; a year is no code
        rule(
                "(?<![\\w-])(?=[\\d-]*[A-Z])(?=[A-Z]*\\d)" + GROUP + "(?:-" + GROUP + ")+(?![\\w-])",
                found -> found.group()
                        .replace("-", "")
                        .chars()
                        .mapToObj(this::character)
                        .collect(Collectors.joining(", ")));
        // the text relay's prefix is written and said before the number
        rule("\\b18001 (?=0\\d)", found -> numbers.digits("18001") + ". ");
        rule("(?<![\\w.,])(?:\\+44 ?|0)\\d{2,4}(?: ?\\d{3,4}){1,3}(?![\\w.]\\d)", found -> phone(found.group()));
        rule("(?<![\\w.,/:-])0\\d++(?![/:-])", found -> numbers.digits(found.group()));
    }

    private String phone(String number) {
        return Arrays.stream(number.replaceFirst("^\\+44 ?", "0").split(" "))
                .map(numbers::digits)
                .collect(Collectors.joining(", "));
    }

    private String character(int character) {
        String written = Character.toString(character);
        return Character.isDigit(character) ? numbers.digits(written) : letter(written);
    }

    private String letter(String letter) {
        return words.find("letter." + letter).orElse(letter);
    }

    private void money() {
        String scales = words.all("scale.").keySet().stream()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        rule(
                "£ ?(" + AMOUNT + ")(?: ?(" + scales + "))?(?![\\p{L}\\d])",
                found -> pounds(found.group(1), found.group(2)));
        rule("£ ?(" + AMOUNT + ")", found -> pounds(found.group(1), null));
        rule("(?<![\\w.,])(\\d{1,2})p(?!\\w)", found -> pence(found.group(1)));
        rule("(?<![\\w.,])(" + AMOUNT + ") ?[%٪]", found -> words.say("percent", numbers.amount(found.group(1))));
    }

    private String pounds(String written, @Nullable String scale) {
        String amount = written.replace(",", "");
        if (scale != null) {
            return words.say("pounds", numbers.amount(amount) + " " + words.get("scale." + scale));
        }
        if (amount.matches("\\d+\\.\\d\\d")) {
            String[] parts = amount.split("\\.");
            if (parts[1].equals("00")) {
                return pounds(parts[0], null);
            }
            String pence = Integer.toString(Integer.parseInt(parts[1]));
            if (parts[0].equals("0")) {
                return pence(pence);
            }
            boolean whole = words.get("pounds.pence").matches(".*[^{}01 ].*");
            return words.say(
                    "pounds.pence",
                    whole ? numbers.amount(parts[0]) : pounds(parts[0], null),
                    whole ? numbers.amount(pence) : pence(pence));
        }
        List<String> few = words.list("pound.few");
        if (amount.equals("1")) {
            return words.get("pound.one");
        }
        if (amount.matches("\\d{1,2}") && Integer.parseInt(amount) >= 2 && Integer.parseInt(amount) - 2 < few.size()) {
            return few.get(Integer.parseInt(amount) - 2);
        }
        return words.say("pounds", numbers.amount(amount));
    }

    private String pence(String pence) {
        return pence.equals("1") ? words.get("pence.one") : words.say("pence", numbers.amount(pence));
    }

    private void dates() {
        String names = months.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        rule(
                "(?<![\\w.,/])(\\d{1,2}) (" + names + ")(?:,? (\\d{4}))?(?![\\p{L}\\d])",
                found -> date(Integer.parseInt(found.group(1)), months.indexOf(found.group(2)), found.group(3)));
        rule(
                "(?<![\\w.,/-])(\\d{1,2})/(\\d{1,2})/(\\d{4})(?![\\w/])",
                found -> written(found, found.group(1), found.group(2), found.group(3)));
        rule(
                "(?<![\\w.,/-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\w-])",
                found -> written(found, found.group(3), found.group(2), found.group(1)));
        rule("(" + names + ") ((?:19|20)\\d\\d)(?!\\w)", found -> found.group(1) + " " + numbers.year(found.group(2)));
        rule(
                "(?<![\\w.,:£])(\\d{1,2})(?::(\\d\\d)|[.](\\d\\d)(?= ?[ap]\\.?m)|(?= ?[ap]\\.?m\\b))(?: ?([ap])\\.?m\\b\\.?)?(?: بجے)?",
                times::say);
        rule("(?<=[ap]m) ?[–-] ?(?=\\d)", found -> " " + words.get("to") + " ");
        rule(
                "(?<![\\w.,£-])((?:19|20)\\d\\d) ?[–/-] ?((?:19|20)?\\d\\d)(?![\\w,-])",
                found -> numbers.year(found.group(1))
                        + " " + words.get("to") + " "
                        + numbers.year(
                                found.group(2).length() == 4
                                        ? found.group(2)
                                        : found.group(1).substring(0, 2) + found.group(2)));
        rule("(?<![\\w.,£-])(?:19|20)\\d\\d(?![\\w%]|[.,]\\d)", found -> numbers.year(found.group()));
    }

    private String written(MatchResult found, String day, String month, String year) {
        int number = Integer.parseInt(month);
        return number < 1 || number > 12 ? found.group() : date(Integer.parseInt(day), number - 1, year);
    }

    private String date(int day, int month, @Nullable String year) {
        List<String> following = words.list("months.of");
        String name = following.isEmpty() ? months.get(month) : following.get(month);
        String ordinal = day >= 1 && day <= 31 ? numbers.day(day) : Integer.toString(day);
        return year == null
                ? words.say("date.day", ordinal, name)
                : words.say("date", ordinal, name, numbers.year(year));
    }

    private void shortForms() {
        words.all("word.")
                .forEach((written, said) ->
                        rule("(?<![\\p{L}\\p{N}.])" + Pattern.quote(written) + "(?![\\p{L}\\p{N}])", found -> said));
        words.all("unit.")
                .forEach((written, said) ->
                        rule("(?<=\\d) ?" + Pattern.quote(written) + "(?![\\p{L}\\p{N}])", found -> " " + said));
        rule(" ?& ?", found -> " " + words.get("and") + " ");
        rule("(?<!\\p{L})\\p{Lu}{2,}(?:[ '’-]+\\p{Lu}{2,})+(?!\\p{L})|\\b\\p{Lu}{2,5}s?\\b", this::capitals);
    }

    // one short word in capitals is read letter by letter; several in a row are words that were written large
    private String capitals(MatchResult found) {
        String written = found.group();
        String letters = written.replaceFirst("s$", "");
        boolean several = !CAPITALS.matcher(letters).matches();
        if (several) {
            return Arrays.stream(written.split("(?<=[ '’-])"))
                    .map(word -> word.toLowerCase(language))
                    .collect(Collectors.joining());
        }
        if (letters.length() > MOST_CAPITALS || words.list("said.as.words").contains(letters)) {
            return written;
        }
        String spelled = letters.chars().mapToObj(this::character).collect(Collectors.joining(" "));
        return written.endsWith("s") ? spelled + "'s" : spelled;
    }

    private void amounts() {
        String amount = "(" + AMOUNT + ")";
        rule(
                "(?<![\\w.,])" + amount + " ?[–-] ?" + amount + "(?![\\w,]|[.-]\\d)",
                found -> numbers.amount(found.group(1)) + " " + words.get("to") + " " + numbers.amount(found.group(2)));
        rule("(?<![\\p{L}\\d.,-])" + amount + "(?![\\p{L}\\d]|[.,]\\d)", found -> numbers.amount(found.group()));
    }
}
