package org.heard.html;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.stereotype.Service;

/**
 * How many forms one address may send: far more than a library full of people does, far fewer than a flood. What scripts
 * save while people type is counted by itself, so that it never keeps anybody from going on.
 */
@Service
class PostLimit {

    /** The header with which the script says that nobody pressed a button. */
    static final String AUTOSAVE = "Heard-Autosave";

    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final Allowances posts;
    private final Allowances autosaves;

    PostLimit(HtmlSettings settings) {
        posts = new Allowances(settings.postsPerMinute(), PERIOD);
        autosaves = new Allowances(settings.autosavesPerMinute(), PERIOD);
    }

    /** Takes one from the allowance of the address; false when there is none left for the moment. */
    boolean allows(HttpServletRequest request) {
        Allowances counted = request.getHeader(AUTOSAVE) == null ? posts : autosaves;
        return counted.take(request.getRemoteAddr());
    }
}
