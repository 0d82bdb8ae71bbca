package org.heard.questionnaire.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import org.heard.questionnaire.QuestionBank;
import org.heard.questionnaire.QuestionBank.Item;
import org.heard.questionnaire.Questions;

/** Standard questions, each added by one click. */
class BankPanel extends Details {

    private final PageEditor.Whole whole;
    private final Refused refused = new Refused();

    BankPanel(QuestionBank bank, PageEditor.Whole whole) {
        this.whole = whole;
        setSummaryText(getTranslation("questionnaire.bank.title"));
        add(new Paragraph(getTranslation("questionnaire.bank.text")), refused);
        list(bank, true);
        list(bank, false);
    }

    private void list(QuestionBank bank, boolean equality) {
        var list = new UnorderedList();
        bank.items().stream().filter(item -> item.equality() == equality).forEach(item -> list.add(line(item)));
        add(new H3(getTranslation(equality ? "questionnaire.bank.equality" : "questionnaire.bank.others")));
        if (equality) {
            add(new Paragraph(getTranslation(bank.wordingKey())));
        }
        add(list);
    }

    private ListItem line(Item item) {
        String name = item.name().text(getLocale());
        boolean there = item.isIn(whole.now());
        var add = new Button(
                getTranslation(there ? "questionnaire.bank.there" : "questionnaire.bank.add"), click -> add(item));
        add.setAriaLabel(add.getText() + ": " + name);
        add.setEnabled(!there);
        var line = new HorizontalLayout(new Span(name), add);
        line.setAlignItems(FlexComponent.Alignment.BASELINE);
        line.setWrap(true);
        return new ListItem(line);
    }

    private void add(Item item) {
        Questions longer = item.addedTo(whole.now(), whole.languages());
        int page = longer.pages().size() - 1;
        whole.keep(
                longer,
                "questionnaire.bank.added",
                page,
                longer.pages().get(page).questions().size() - 1,
                refused);
    }
}
