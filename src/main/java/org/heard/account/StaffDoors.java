package org.heard.account;

import jakarta.servlet.http.HttpServletRequest;
import org.heard.language.Languages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.view.RedirectView;

/** Leads from the desk's doors, which have no language in their address, to the pages in the person's language. */
@Controller
class StaffDoors {

    private final Languages languages;

    StaffDoors(Languages languages) {
        this.languages = languages;
    }

    @GetMapping("/desk/sign-in")
    RedirectView signIn(HttpServletRequest request) {
        return to("sign-in", request);
    }

    @GetMapping("/desk/first-sign-in")
    RedirectView firstSignIn(HttpServletRequest request) {
        return to("first-sign-in", request);
    }

    private RedirectView to(String page, HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var view = new RedirectView("/" + languages.negotiate(request).toLanguageTag() + "/staff/" + page + query);
        view.setExpandUriTemplateVariables(false);
        view.setHttp10Compatible(false);
        return view;
    }
}
