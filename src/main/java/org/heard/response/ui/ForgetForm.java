package org.heard.response.ui;

import org.heard.html.form.Form;

/** For shared computers: takes the code of an answer off the device. The answer itself stays with us. */
class ForgetForm extends Form {

    ForgetForm(Journey journey) {
        super("forget");
        submit("forget", getTranslation("response.shared.forget"), () -> {
                    journey.cookie().forget(journey.slug());
                    ForgottenStep.go(journey);
                })
                .kind("secondary");
    }
}
