package org.heard.html;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request whose parameters are those that Heard has read from the address. The server's own reading refuses a whole
 * request for one stray sign in its address, and would swallow a posted body; views must not depend on either.
 */
class ReadRequest extends HttpServletRequestWrapper {

    private final Map<String, List<String>> query;

    ReadRequest(HttpServletRequest request, Map<String, List<String>> query) {
        super(request);
        this.query = query;
    }

    @Override
    public @Nullable String getParameter(String name) {
        List<String> values = query.get(name);
        return values == null || values.isEmpty() ? null : values.getFirst();
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        List<String> values = query.get(name);
        return values == null ? null : values.toArray(String[]::new);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(query.keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        var map = new LinkedHashMap<String, String[]>();
        query.forEach((name, values) -> map.put(name, values.toArray(String[]::new)));
        return map;
    }
}
