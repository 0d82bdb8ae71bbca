package org.heard.questionnaire.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.heard.questionnaire.PlacedProblem;
import org.heard.questionnaire.ProblemWords;
import org.heard.questionnaire.Questions;

/**
 * What has to be mended before questions can be published: first what leads people astray, then the rest, and last how many
 * texts are missing in each language, with their places behind it.
 */
class ProblemsPart extends Div {

    // so many are read at a glance
    private static final int FEW = 3;

    private final ProblemWords words;
    private final Consumer<PlacedProblem> mending;
    private final boolean mayWrite;

    /** @param mending leads to where a problem is mended */
    ProblemsPart(ProblemWords words, boolean mayWrite, Consumer<PlacedProblem> mending) {
        this.words = words;
        this.mayWrite = mayWrite;
        this.mending = mending;
        addClassNames("desk-note", "desk-note-warning");
    }

    void tell(List<PlacedProblem> found, Questions questions) {
        removeAll();
        setVisible(!found.isEmpty());
        List<PlacedProblem> others = found.stream()
                .filter(placed -> placed.problem().missingIn().isEmpty())
                .toList();
        Map<Locale, List<PlacedProblem>> missing = found.stream()
                .filter(placed -> placed.problem().missingIn().isPresent())
                .collect(Collectors.groupingBy(
                        placed -> placed.problem().missingIn().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        add(new H2(getTranslation("questionnaire.desk.problems")));
        if (!others.isEmpty()) {
            add(list(others, questions));
        }
        missing.forEach((language, texts) -> add(missing(language, texts, questions)));
    }

    private Details missing(Locale language, List<PlacedProblem> texts, Questions questions) {
        String told =
                getTranslation("questionnaire.desk.missing", language.getDisplayLanguage(getLocale()), texts.size());
        var details = new Details(told, list(texts, questions));
        details.setOpened(texts.size() <= FEW);
        return details;
    }

    private UnorderedList list(List<PlacedProblem> found, Questions questions) {
        var list = new UnorderedList();
        found.forEach(placed -> list.add(line(placed, words.of(placed, questions, getLocale()))));
        return list;
    }

    private ListItem line(PlacedProblem placed, String said) {
        var line = new ListItem(new Span(said));
        if (mayWrite && placed.page() > 0) {
            var mend = new Button(getTranslation("questionnaire.desk.mend"), click -> mending.accept(placed));
            mend.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            mend.setAriaLabel(mend.getText() + ": " + said);
            line.add(mend);
        }
        return line;
    }
}
