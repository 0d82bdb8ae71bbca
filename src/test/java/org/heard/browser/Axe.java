package org.heard.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Looks for barriers that a machine can find, by the axe-core rules for WCAG 2.2 A and AA and for best practice. */
final class Axe {

    private static final String SCRIPT = script();
    // the script is read once for each document; a page that is looked at with other eyes keeps it
    private static final String LOOK = """
            async ([rules, colours]) => {
              const found = await axe.run(document, {
                runOnly: rules, rules: {'color-contrast': {enabled: colours}}, resultTypes: ['violations'], selectors: false, iframes: false, elementRef: false, preload: false});
              // a cell of a grid takes the keyboard's focus and does nothing when pressed: it is no target
              const cell = node => node.html.startsWith('<td id="vaadin-grid-cell');
              found.violations.forEach(rule => {
                if (rule.id === 'target-size') rule.nodes = rule.nodes.filter(node => !cell(node));
              });
              return found.violations.filter(rule => rule.nodes.length).map(rule => rule.id + ': ' + rule.nodes[0].html.slice(0, 300)
                + ' - ' + (rule.nodes[0].failureSummary || '').slice(0, 300));
            }""";
    private static final Object ALL = Map.of(
            "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
    private static final Object COLOURS =
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

    private Axe() {}

    /** What is wrong with the page as it is now: a rule and the first element that breaks it. */
    static List<String> barriers(Page page) {
        return look(page, ALL, true);
    }

    /** The same without its colours, where they were looked at before: they do not change with language and width. */
    static List<String> barriersBesideColours(Page page) {
        return look(page, ALL, false);
    }

    /** What is wrong with its colours only, which is all that a dark or forced scheme changes. */
    static List<String> colourBarriers(Page page) {
        return look(page, COLOURS, true);
    }

    @SuppressWarnings("unchecked")
    private static List<String> look(Page page, Object rules, boolean colours) {
        if (!(boolean) page.evaluate("() => typeof axe === 'object'")) {
            page.evaluate(SCRIPT);
        }
        return (List<String>) page.evaluate(LOOK, List.of(rules, colours));
    }

    private static String script() {
        try (InputStream in = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
