package org.heard.message.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes links of the addresses in a plain text, as mail programs do. */
final class Links {

    /** An address up to a blank, without the full stop or bracket that ends the sentence. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)]");

    private Links() {}

    static List<Component> in(String text) {
        var parts = new ArrayList<Component>();
        Matcher address = ADDRESS.matcher(text);
        int end = 0;
        while (address.find()) {
            parts.add(new Text(text.substring(end, address.start())));
            var link = new Anchor(address.group(), address.group());
            // the public site is no part of the desk's live page
            link.setRouterIgnore(true);
            parts.add(link);
            end = address.end();
        }
        parts.add(new Text(text.substring(end)));
        return parts;
    }
}
