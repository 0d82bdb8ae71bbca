package org.heard.html;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Ready pages, dropped as soon as this node publishes something, and in any case after a short time. */
@Service
class PageCache {

    private final Cache<String, ReadyPage> pages;
    private volatile long generation;

    PageCache(HtmlSettings settings) {
        pages = Caffeine.newBuilder()
                .maximumWeight(settings.cacheSize().toBytes())
                .weigher((String key, ReadyPage page) -> page.size() + key.length() * 2)
                .expireAfterWrite(settings.cacheTime())
                .build();
    }

    Optional<ReadyPage> get(String key) {
        return Optional.ofNullable(pages.getIfPresent(key));
    }

    /** The state of the content before a page is built: a page that was overtaken by a change is not kept. */
    long generation() {
        return generation;
    }

    void put(String key, ReadyPage page, long builtFrom) {
        if (builtFrom == generation) {
            pages.put(key, page);
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(ContentChanged changed) {
        drop();
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // a lost count still differs from what a page was built from
    void drop() {
        generation++;
        pages.invalidateAll();
    }
}
