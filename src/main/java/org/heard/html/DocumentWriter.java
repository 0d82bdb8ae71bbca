package org.heard.html;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.heard.html.PageDocument.PageHead;
import org.springframework.stereotype.Service;

/** Writes the whole document around a view: doctype, language, head with title, canonical and language links. */
@Service
class DocumentWriter {

    private final PageLanguages languages;
    private final PageDocument document;
    private final ErrorPages errors;
    private final HtmlSettings settings;

    DocumentWriter(PageLanguages languages, PageDocument document, ErrorPages errors, HtmlSettings settings) {
        this.languages = languages;
        this.document = document;
        this.errors = errors;
        this.settings = settings;
    }

    /** @param more scripts of this page alone */
    String write(PageRequest page, String title, boolean refused, List<String> more, Element body) {
        String shownTitle = refused ? errors.refusedTitle(title) : title;
        Locale language = page.language();
        var out = new StringBuilder(16_384);
        out.append("<!doctype html>\n<html lang=\"")
                .append(language.toLanguageTag())
                .append("\" dir=\"");
        out.append(languages.isRightToLeft(language) ? "rtl" : "ltr").append('"');
        if (!page.displayClasses().isEmpty()) {
            out.append(" class=\"");
            HtmlWriter.quoted(out, page.displayClasses());
            out.append('"');
        }
        out.append(">\n<head>\n<meta charset=\"utf-8\">\n<title>");
        HtmlWriter.text(out, shownTitle);
        out.append("</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        links(out, page);
        document.stylesheets().forEach(sheet -> tag(out, HeadTag.link("stylesheet", sheet)));
        Stream.concat(document.scripts().stream(), more.stream()).forEach(script -> {
            out.append("<script src=\"");
            HtmlWriter.quoted(out, script);
            out.append("\" defer></script>\n");
        });
        document.tags(new PageHead(title, language.toLanguageTag(), address(page, language)))
                .forEach(tag -> tag(out, tag));
        out.append("</head>\n<body>\n");
        var writer = new HtmlWriter(out, page.base(), languages.isRightToLeft(language));
        // the layout's own element is the body
        body.getChildren().forEach(writer::write);
        return out.append("\n</body>\n</html>\n").toString();
    }

    private void links(StringBuilder out, PageRequest page) {
        tag(out, HeadTag.link("canonical", address(page, page.language())));
        for (Locale other : languages.all()) {
            HeadTag link = HeadTag.link("alternate", address(page, other));
            link.attributes().put("hreflang", other.toLanguageTag());
            tag(out, link);
        }
    }

    private String address(PageRequest page, Locale language) {
        String site = settings.address().toString().replaceAll("/+$", "");
        String path = page.path().isEmpty() ? "" : "/" + page.location().getPath();
        return site + "/" + language.toLanguageTag() + path;
    }

    private static void tag(StringBuilder out, HeadTag tag) {
        out.append('<').append(tag.tag());
        tag.attributes().forEach((name, value) -> {
            out.append(' ').append(name).append("=\"");
            HtmlWriter.quoted(out, value);
            out.append('"');
        });
        out.append(">\n");
    }
}
