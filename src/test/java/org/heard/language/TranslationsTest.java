package org.heard.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every language says everything, in patterns that work, and nothing is said in Java. */
class TranslationsTest {

    private static final Path FOLDER = Path.of("translations");

    @Test
    void every_language_has_every_text_and_no_other() throws IOException {
        Set<String> english = texts("messages_en.properties").keySet();
        for (String file : files()) {
            assertThat(texts(file).keySet()).as(file).containsExactlyInAnyOrderElementsOf(english);
        }
    }

    @Test
    void no_text_stands_twice_or_is_empty() throws IOException {
        for (String file : files()) {
            var seen = new TreeSet<String>();
            for (String line : Files.readAllLines(FOLDER.resolve(file))) {
                Matcher key = Pattern.compile("^([a-z][\\w.-]*)\\s*=(.*)").matcher(line);
                if (key.find()) {
                    assertThat(seen.add(key.group(1)))
                            .as(file + " " + key.group(1))
                            .isTrue();
                    assertThat(key.group(2).strip())
                            .as(file + " " + key.group(1))
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void every_pattern_is_whole_and_takes_the_same_arguments_in_every_language() throws IOException {
        Map<String, String> english = texts("messages_en.properties");
        for (String file : files()) {
            texts(file)
                    .forEach((key, text) -> assertThat(arguments(text))
                            .as(file + " " + key)
                            .isEqualTo(arguments(english.getOrDefault(key, ""))));
        }
    }

    @Test
    void every_plural_has_a_form_for_every_number_of_its_language() throws IOException {
        for (String file : files()) {
            String language = file.substring("messages_".length(), file.indexOf('.'));
            Set<String> needed =
                    PluralRules.forLocale(ULocale.forLanguageTag(language)).getKeywords();
            texts(file)
                    .forEach((key, text) -> assertThat(pluralForms(text))
                            .as(file + " " + key)
                            .allSatisfy(forms -> assertThat(forms).containsAll(needed)));
        }
    }

    @Test
    void nothing_is_said_in_java() throws IOException {
        Pattern said = Pattern.compile(
                "(?:\\bel\\(\"[^\"]*\", |\\bEl\\.link\\([^,]*, |new (?:H[1-6]|Paragraph|Span|Button|Text)\\("
                        + "|setText\\(|setLabel\\(|setHelperText\\(|setPlaceholder\\(|setAriaLabel\\()\"[^\"]*[A-Za-z]{2}");
        var found = new ArrayList<String>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = said.matcher(withoutComments(Files.readString(source)));
                while (matcher.find()) {
                    found.add(source.getFileName() + ": " + matcher.group());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void every_text_that_java_asks_for_exists() throws IOException {
        Set<String> english = texts("messages_en.properties").keySet();
        Pattern asked = Pattern.compile("getTranslation\\(\\s*\"([a-z][\\w.-]*)\"\\s*[,)]");
        var missing = new TreeSet<String>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = asked.matcher(Files.readString(source));
                while (matcher.find()) {
                    if (!english.contains(matcher.group(1))) {
                        missing.add(matcher.group(1));
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static String withoutComments(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "");
    }

    private static Set<String> arguments(String text) {
        var found = new TreeSet<String>();
        var pattern = new MessagePattern(text);
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER
                    || part.getType() == MessagePattern.Part.Type.ARG_NAME) {
                found.add(pattern.getSubstring(part));
            }
        }
        return found;
    }

    private static List<Set<String>> pluralForms(String text) {
        var all = new ArrayList<Set<String>>();
        var pattern = new MessagePattern(text);
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_START
                    && part.getArgType() == MessagePattern.ArgType.PLURAL) {
                var forms = new TreeSet<String>();
                int end = pattern.getLimitPartIndex(i);
                for (int j = i + 1; j < end; j++) {
                    if (pattern.getPartType(j) == MessagePattern.Part.Type.ARG_SELECTOR) {
                        forms.add(pattern.getSubstring(pattern.getPart(j)));
                    }
                }
                all.add(forms);
            }
        }
        return all;
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith("messages_"))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> texts(String file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
