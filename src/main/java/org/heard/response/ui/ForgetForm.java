package org.heard.response.ui;

import com.vaadin.flow.component.UI;
import org.heard.html.form.Form;

/** For shared computers: takes the code of an answer off the device. The answer itself stays with us. */
class ForgetForm extends Form {

    ForgetForm(Journey journey) {
        super("forget");
        submit("forget", getTranslation("response.shared.forget"), () -> {
                    journey.cookie().forget(journey.slug());
                    UI.getCurrent().navigate("consultations/" + journey.slug());
                })
                .kind("secondary");
    }
}
