package org.heard.html;

import java.time.Duration;
import org.springframework.stereotype.Service;

/** How many forms one address may send: far more than a library full of people does, far fewer than a flood. */
@Service
class PostLimit {

    private final Allowances posts;

    PostLimit(HtmlSettings settings) {
        posts = new Allowances(settings.postsPerMinute(), Duration.ofMinutes(1));
    }

    /** Takes one from the address's allowance; false when there is none left for the moment. */
    boolean allows(String address) {
        return posts.take(address);
    }
}
