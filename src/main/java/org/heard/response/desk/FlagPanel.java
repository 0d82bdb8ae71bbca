package org.heard.response.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import org.heard.language.Dates;
import org.heard.response.Flag;

/** Why an answer is marked, and what a person makes of it. */
class FlagPanel extends Section {

    private final RadioButtonGroup<Flag.Verdict> verdict = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea();
    private final BiConsumer<Flag.Verdict, String> judge;

    /**
     * @param flags at least one mark
     * @param mayJudge whether whoever reads it decides
     * @param judge keeps what she decided and why
     */
    FlagPanel(List<Flag> flags, boolean mayJudge, BiConsumer<Flag.Verdict, String> judge) {
        this.judge = judge;
        addClassNames("desk-note");
        var heading = new H2(getTranslation("response.flag.title"));
        heading.setId("flags");
        getElement().setAttribute("aria-labelledby", "flags");
        var list = new UnorderedList();
        flags.forEach(flag -> list.add(new ListItem(getTranslation(flag.kind().key()))));
        add(heading, list);
        Flag first = flags.getFirst();
        first.verdict().ifPresent(made -> add(new Paragraph(said(first, made))));
        if (mayJudge) {
            form(first);
        }
    }

    private String said(Flag flag, Flag.Verdict made) {
        String when = flag.judgedAt().map(at -> Dates.dateTime(getLocale(), at)).orElse("");
        return getTranslation("response.flag.judged", getTranslation(made.key()), when, flag.reason());
    }

    private void form(Flag flag) {
        verdict.setLabel(getTranslation("response.flag.verdict"));
        verdict.setItems(Flag.Verdict.values());
        verdict.setItemLabelGenerator(each -> getTranslation(each.key()));
        flag.verdict().ifPresent(verdict::setValue);
        reason.setLabel(getTranslation("response.flag.reason"));
        reason.setMaxLength(1000);
        reason.setWidthFull();
        reason.setValue(flag.reason());
        add(verdict, reason, new Button(getTranslation("response.flag.keep"), click -> keep()));
    }

    private void keep() {
        boolean chosen = verdict.getValue() != null;
        boolean said = verdict.getValue() != Flag.Verdict.SET_ASIDE
                || !reason.getValue().isBlank();
        verdict.setInvalid(!chosen);
        verdict.setErrorMessage(getTranslation("response.flag.verdict.missing"));
        reason.setInvalid(!said);
        reason.setErrorMessage(getTranslation("response.flag.reason.missing"));
        if (chosen && said) {
            judge.accept(verdict.getValue(), reason.getValue());
        }
    }
}
