package org.heard.browser;

import java.util.ArrayList;
import java.util.List;
import org.heard.testing.Filled;
import org.heard.testing.Seen;
import org.heard.testing.Visitor;
import org.jsoup.nodes.Element;

/** The pages that a person comes to one after the other, in any language, because she fills in the one before. */
final class Journeys {

    private static final String DAY_SERVICES = "day-services-llanbedw";
    /** It asks questions of every kind. */
    private static final String CHARGES = "charges-for-home-care";

    private static final int LONGEST = 24;

    private Journeys() {}

    /** From the first page of an answer, refused once for being empty, to the receipt. */
    static List<Seen> answering(Visitor visitor, String language) {
        return answering(visitor, language, DAY_SERVICES);
    }

    /** The same with questions of every kind. */
    static List<Seen> answeringAll(Visitor visitor, String language) {
        return answering(visitor, language, CHARGES);
    }

    private static List<Seen> answering(Visitor visitor, String language, String slug) {
        return walk(visitor.open("/" + language + "/consultations/" + slug + "/respond"), ".receipt-code");
    }

    /** From the first page of registering to the one that says that it is done. */
    static List<Seen> registering(Visitor visitor, String language) {
        return walk(visitor.open("/" + language + "/register"), "main:not(:has(form.form))");
    }

    private static List<Seen> walk(Seen first, String end) {
        var pages = new ArrayList<Seen>();
        Seen page = first;
        while (page.document().selectFirst(end) == null) {
            pages.add(page);
            if (pages.size() > LONGEST) {
                throw new AssertionError("No end: " + page.address() + " " + page.problems());
            }
            if (pages.size() == 1) {
                // what is missing is said before anything else
                Seen tried = page.form("main form.form:has(.buttons)").press(firstButton(page));
                if (tried.status() != 422) {
                    page = tried;
                    continue;
                }
                pages.add(tried);
            }
            page = answered(page).press(firstButton(page));
        }
        pages.add(page);
        return pages;
    }

    private static String firstButton(Seen page) {
        return page.document().select("main form.form .buttons button").first().text();
    }

    private static Filled answered(Seen page) {
        Filled form = page.form("main form.form:has(.buttons)");
        for (Element group : page.document().select("main fieldset")) {
            Element first = group.selectFirst("input[type=radio], input[type=checkbox]");
            if (first != null) {
                // of those who may answer, one who is asked for more
                String value = first.attr("name").equals("who") ? "UNABLE" : first.attr("value");
                form.set(first.attr("name"), value);
            }
        }
        page.document().select("main input[type=checkbox]").stream()
                .filter(box -> box.closest("fieldset") == null)
                .forEach(box -> form.set(box.attr("name"), box.attr("value")));
        page.document()
                .select("main input[type=email]")
                .forEach(field -> form.set(
                        field.attr("name"), "somebody-" + Math.abs(page.body().hashCode()) + "@journey.example"));
        page.document().select("main input[type=tel]").forEach(field -> form.set(field.attr("name"), "01632 960 555"));
        return form;
    }
}
