package org.heard.participant.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;

/** The addresses of registering: where a step, a confirmation, one's own registration is. */
final class RegisterPages {

    static final String REGISTER = "register";
    static final String DONE = "register/done";
    static final String CONFIRM = "register/confirm";
    static final String MINE = "register/mine";
    static final String CHANGE = "register/change";
    static final String DELETE = "register/delete";
    static final String DELETED = "register/deleted";
    static final String LINK = "register/link";

    static final String DRAFT = "draft";
    static final String STEP = "step";
    static final String TOKEN = "token";
    /** Set where a step was opened from the list of answers, to lead back to it. */
    static final String BACK = "back";

    private RegisterPages() {}

    static String step(String draft, StepName step) {
        return with(REGISTER, params(DRAFT, draft, STEP, step.code()));
    }

    /** The same, to come back to the answers afterwards. */
    static String changeOf(String draft, StepName step) {
        return with(REGISTER, params(DRAFT, draft, STEP, step.code(), BACK, "1"));
    }

    static String done(String draft) {
        return with(DONE, params(DRAFT, draft));
    }

    static String own(String path, String token) {
        return with(path, params(TOKEN, token));
    }

    static String changeOwn(String token, StepName step) {
        return with(CHANGE, params(TOKEN, token, STEP, step.code()));
    }

    /** Goes to an address as {@link #step} and its like give it. */
    static void go(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static Map<String, String> params(String... pairs) {
        var params = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            params.put(pairs[i], pairs[i + 1]);
        }
        return params;
    }

    private static String with(String path, Map<String, String> parameters) {
        return path + "?" + QueryParameters.simple(parameters).getQueryString();
    }
}
