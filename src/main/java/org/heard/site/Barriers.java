package org.heard.site;

import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes reports of pages that somebody could not use, and hands them on to whoever answers them. */
@Service
public class Barriers {

    private final ApplicationEventPublisher events;

    Barriers(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Passes a report on; fails when nobody could take it. */
    @Transactional
    public void report(String id, String page, String problem, String reply, Locale language) {
        events.publishEvent(new BarrierReported(id, page, problem, reply, language));
    }
}
