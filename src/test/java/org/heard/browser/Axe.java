package org.heard.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks for barriers that a machine can find, by the axe-core rules for WCAG 2.2 A and AA and for best practice. */
final class Axe {

    private static final String SCRIPT = script();
    // what stands around every page: of the site all but what the page is about, of the desk its bar and its menu
    private static final String FRAME =
            "'body > :not(main, script, vaadin-app-layout), vaadin-app-layout > [slot=navbar],"
                    + " vaadin-app-layout vaadin-side-nav-item, vaadin-app-layout > .desk-person'";
    // the script is read once for each document; a page that is looked at with other eyes keeps it
    private static final String LOOK = """
            async ([rules, colours, leftOut]) => {
              const parts = [...document.querySelectorAll(%1$s)];
              const found = await axe.run({include: [document], exclude: leftOut.map(index => parts[index])}, {
                runOnly: rules, rules: {'color-contrast': {enabled: colours}}, resultTypes: ['violations'], selectors: false, iframes: false, elementRef: false, preload: false});
              // a cell of a grid takes the keyboard's focus and does nothing when pressed: it is no target
              const cell = node => node.html.startsWith('<td id="vaadin-grid-cell');
              found.violations.forEach(rule => {
                if (rule.id === 'target-size') rule.nodes = rule.nodes.filter(node => !cell(node));
              });
              return found.violations.filter(rule => rule.nodes.length).map(rule => rule.id + ': ' + rule.nodes[0].html.slice(0, 300)
                + ' - ' + (rule.nodes[0].failureSummary || '').slice(0, 300));
            }""".formatted(FRAME);
    // what each part of the frame is made of, and all that its colours depend on
    private static final String PARTS = """
            () => {
              const around = [document.documentElement, document.body].map(each => each.cloneNode(false).outerHTML);
              const eyes = [innerWidth, ...['(prefers-color-scheme: dark)', '(forced-colors: active)']
                .map(query => matchMedia(query).matches)];
              return [...document.querySelectorAll(%1$s)].map(part => [...around, ...eyes, part.outerHTML].join());
            }""".formatted(FRAME);
    private static final Object ALL = Map.of(
            "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
    private static final Object COLOURS =
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

    /** The parts of a frame whose colours were looked at. */
    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    private Axe() {}

    /** Lets every page that is opened have the script from its beginning, which spares reading it each time anew. */
    static void bring(Page page) {
        page.addInitScript(SCRIPT);
    }

    /** What is wrong with the page as it is now: a rule and the first element that breaks it. */
    static List<String> barriers(Page page) {
        return Stream.of(barriersBesideColours(page), colourBarriers(page))
                .flatMap(List::stream)
                .toList();
    }

    /** The same without its colours, where they were looked at before: they do not change with language and width. */
    static List<String> barriersBesideColours(Page page) {
        return look(page, ALL, false, List.of());
    }

    /**
     * What is wrong with its colours only, which is all that a dark or forced scheme changes. They take far longer than
     * the rest: a part of the frame that was looked at is left out on other pages where it is the same.
     */
    static List<String> colourBarriers(Page page) {
        List<String> parts = parts(page);
        List<Integer> known = IntStream.range(0, parts.size())
                .filter(part -> SEEN.contains(parts.get(part)))
                .boxed()
                .toList();
        List<String> found = look(page, COLOURS, true, known);
        SEEN.addAll(parts);
        return found;
    }

    @SuppressWarnings("unchecked")
    private static List<String> parts(Page page) {
        return (List<String>) page.evaluate(PARTS);
    }

    @SuppressWarnings("unchecked")
    private static List<String> look(Page page, Object rules, boolean colours, List<Integer> leftOut) {
        if (!(boolean) page.evaluate("() => typeof axe === 'object'")) {
            page.evaluate(SCRIPT);
        }
        return (List<String>) page.evaluate(LOOK, List.of(rules, colours, leftOut));
    }

    private static String script() {
        try (InputStream in = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
