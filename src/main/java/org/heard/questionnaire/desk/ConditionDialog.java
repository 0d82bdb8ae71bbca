package org.heard.questionnaire.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.BiPredicate;
import org.heard.questionnaire.Condition;

/** Writing when a page is asked. What was written stays in the open dialog until it is kept. */
class ConditionDialog extends Dialog {

    /** @param keeping takes the condition as it was written and where to say what is wrong, and says whether it was kept */
    ConditionDialog(ConditionRows rows, BiPredicate<Condition, Refused> keeping) {
        var refused = new Refused();
        setHeaderTitle(getTranslation("questionnaire.desk.condition"));
        setWidth("50rem");
        setCloseOnOutsideClick(false);
        add(rows, refused);
        var keep = new Button(getTranslation("questionnaire.desk.keep"), click -> {
            if (rows.isFinished() && keeping.test(rows.condition(), refused)) {
                close();
            }
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("questionnaire.desk.cancel"), click -> close()), keep);
    }
}
