package org.heard.questionnaire.desk;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPage;
import org.heard.questionnaire.exchange.ExchangeWords;
import org.heard.questionnaire.exchange.Form;

/** The pages, questions and choices that a file would make, folded away. */
final class Outline extends Details {

    Outline(Form form, ExchangeWords words) {
        setSummaryText(getTranslation("exchange.desk.outline"));
        var all = new Div();
        int number = 0;
        for (QuestionPage page : form.questions().pages()) {
            all.add(new H4(words.page(++number, page, form.questions(), getLocale())));
            var list = new OrderedList();
            for (Question question : page.questions()) {
                var item = new ListItem(words.question(question, form.questions(), getLocale()));
                var choices = new UnorderedList();
                words.choices(question, getLocale()).forEach(choice -> choices.add(new ListItem(choice)));
                if (choices.getComponentCount() > 0) {
                    item.add(choices);
                }
                list.add(item);
            }
            all.add(list);
        }
        add(all);
    }
}
