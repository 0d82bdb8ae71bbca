package org.heard.site;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/** Sends style sheets without what only we read: comments, and the spaces at the beginning of lines. */
class SpareStyle implements ResourceTransformer {

    private static final Pattern FOR_US = Pattern.compile("/\\*.*?\\*/|(?m)^\\h+", Pattern.DOTALL);
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{2,}");

    @Override
    public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
            throws IOException {
        Resource found = chain.transform(request, resource);
        String name = found.getFilename();
        if (name == null || !name.endsWith(".css")) {
            return found;
        }
        String style = found.getContentAsString(StandardCharsets.UTF_8);
        String spare = EMPTY_LINES
                .matcher(FOR_US.matcher(style).replaceAll(""))
                .replaceAll("\n")
                .strip();
        return new TransformedResource(found, spare.getBytes(StandardCharsets.UTF_8));
    }
}
