package org.heard.site.ui;

import static org.heard.html.El.el;

import com.vaadin.flow.component.Component;
import org.heard.html.El;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.springframework.stereotype.Service;

/**
 * Writes a statement in numbered parts, each with a heading and text, as the language files have them
 * ({@code privacy.1.title}, {@code privacy.1.text}…). An empty line in a text starts a new paragraph, a line that starts
 * with a dash is an item of a list.
 */
@Service
class Statement {

    private final Messages messages;
    private final Languages languages;

    Statement(Messages messages, Languages languages) {
        this.messages = messages;
        this.languages = languages;
    }

    /** The parts of a statement, to be added below its heading. */
    El parts(Component page, String prefix, Object... parameters) {
        var article = el("div.reading");
        for (int part = 1; messages.has(languages.first(), prefix + "." + part + ".title"); part++) {
            article.add(el("h2", page.getTranslation(prefix + "." + part + ".title", parameters)));
            paragraphs(article, page.getTranslation(prefix + "." + part + ".text", parameters));
        }
        return article;
    }

    private static void paragraphs(El article, String text) {
        for (String block : text.split("\n\n")) {
            if (block.startsWith("- ")) {
                var list = el("ul");
                block.lines().forEach(line -> list.add(el("li", line.substring(2))));
                article.add(list);
            } else {
                article.add(el("p", block));
            }
        }
    }
}
