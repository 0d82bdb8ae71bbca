package org.heard.html;

import com.vaadin.flow.server.WrappedSession;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** What a throwaway UI takes for the HTTP session: it lives as long as one request and reaches no browser. */
class MemorySession implements WrappedSession {

    private final Map<String, Object> attributes = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();

    MemorySession(String serviceName) {
        attributes.put(serviceName + ".lock", lock);
    }

    /** The lock that Flow looks for in every session. */
    ReentrantLock lock() {
        return lock;
    }

    @Override
    public int getMaxInactiveInterval() {
        return 60;
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        return attributes.get(name);
    }

    @Override
    public void setAttribute(String name, Object value) {
        attributes.put(name, value);
    }

    @Override
    public Set<String> getAttributeNames() {
        return Set.copyOf(attributes.keySet());
    }

    @Override
    public void invalidate() {
        attributes.clear();
    }

    @Override
    public String getId() {
        return "page";
    }

    @Override
    public long getCreationTime() {
        return 0;
    }

    @Override
    public long getLastAccessedTime() {
        return 0;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    @Override
    public void removeAttribute(String name) {
        attributes.remove(name);
    }

    @Override
    public void setMaxInactiveInterval(int interval) {
        // one request long, whatever is asked
    }
}
