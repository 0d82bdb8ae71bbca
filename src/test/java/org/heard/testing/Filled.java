package org.heard.testing;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** A form that is being filled in, field by field, found by what people read on the page. */
public class Filled {

    private final Visitor visitor;
    private final Seen page;
    private final Element form;
    private final List<Map.Entry<String, String>> extra = new ArrayList<>();
    private final List<Attached> attached = new ArrayList<>();

    private record Attached(String name, String file, byte[] content) {}

    Filled(Visitor visitor, Seen page, Element form) {
        this.visitor = visitor;
        this.page = page;
        this.form = form.clone();
        this.form.setBaseUri(form.baseUri());
    }

    /** Types into the field with this label (its beginning is enough). */
    public Filled type(String label, String text) {
        Element control = byLabel(label);
        if (control.tagName().equals("textarea")) {
            control.text("");
            control.appendChild(new org.jsoup.nodes.TextNode(text));
        } else {
            control.attr("value", text);
        }
        return this;
    }

    /** Ticks a box or chooses a radio by its label. */
    public Filled choose(String label) {
        Element control = byLabel(label);
        if (control.attr("type").equals("radio")) {
            form.select("input[type=radio][name=\"" + control.attr("name") + "\"]")
                    .removeAttr("checked");
        }
        control.attr("checked", "");
        return this;
    }

    /** Takes the tick away. */
    public Filled untick(String label) {
        byLabel(label).removeAttr("checked");
        return this;
    }

    /** Chooses an option of a drop-down list by its text. */
    public Filled select(String label, String option) {
        Element select = byLabel(label);
        select.select("option").removeAttr("selected");
        select.select("option").stream()
                .filter(o -> o.text().equals(option))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No option " + option))
                .attr("selected", "");
        return this;
    }

    /** Chooses a radio or box, or sets a field, by its name and value, where labels repeat. */
    public Filled set(String name, String value) {
        for (Element control : form.select("[name=\"" + name + "\"]")) {
            String type = control.attr("type");
            if (type.equals("radio") || type.equals("checkbox")) {
                if (control.attr("value").equals(value)) {
                    control.attr("checked", "");
                } else if (type.equals("radio")) {
                    control.removeAttr("checked");
                }
            } else if (control.tagName().equals("textarea")) {
                control.text("");
                control.appendChild(new org.jsoup.nodes.TextNode(value));
            } else if (control.tagName().equals("select")) {
                control.select("option").removeAttr("selected");
                control.select("option[value=\"" + value + "\"]").attr("selected", "");
            } else {
                control.attr("value", value);
            }
        }
        return this;
    }

    /** Posts a value that the page does not offer, as an attacker might. */
    public Filled smuggle(String name, String value) {
        extra.add(Map.entry(name, value));
        return this;
    }

    /** Chooses a file in the field with this name. */
    public Filled attach(String name, String file, byte[] content) {
        attached.add(new Attached(name, file, content));
        return this;
    }

    /** What the form would say now for the field with this label. */
    public String value(String label) {
        Element control = byLabel(label);
        return control.tagName().equals("textarea")
                ? control.wholeText().replaceFirst("^\n", "")
                : control.attr("value");
    }

    /** Presses the button with this text. */
    public Seen press(String buttonText) {
        Element button = form.select("button").stream()
                .filter(b -> b.text().equals(buttonText) && !b.hasAttr("disabled"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button '" + buttonText + "' on " + page.address() + ", only "
                        + form.select("button").eachText()));
        var pairs = pairs();
        if (!button.attr("name").isEmpty()) {
            pairs.add(Map.entry(button.attr("name"), button.attr("value")));
        }
        return send(pairs);
    }

    /** Presses the Enter key in an old browser, which names no button. */
    public Seen pressEnter() {
        return send(pairs());
    }

    private Seen send(List<Map.Entry<String, String>> pairs) {
        pairs.addAll(extra);
        if (form.attr("enctype").equals("multipart/form-data")) {
            return visitor.submit(form.hasAttr("action") ? form.absUrl("action") : page.address(), multipart(pairs));
        }
        String encoded = pairs.stream()
                .map(pair -> encode(pair.getKey()) + "=" + encode(pair.getValue()))
                .collect(Collectors.joining("&"));
        String action = form.hasAttr("action") ? form.absUrl("action") : page.address();
        if (form.attr("method").equalsIgnoreCase("get")) {
            return visitor.open(action.replaceAll("[?].*", "") + "?" + encoded);
        }
        return visitor.submit(action, encoded);
    }

    private byte[] multipart(List<Map.Entry<String, String>> pairs) {
        var out = new ByteArrayOutputStream();
        for (var pair : pairs) {
            part(out, "name=\"" + pair.getKey() + "\"", pair.getValue().getBytes(StandardCharsets.UTF_8));
        }
        for (Element input : form.select("input[type=file]")) {
            String name = input.attr("name");
            if (attached.stream().noneMatch(file -> file.name().equals(name))) {
                part(out, "name=\"" + name + "\"; filename=\"\"", new byte[0]);
            }
        }
        for (Attached file : attached) {
            part(out, "name=\"" + file.name() + "\"; filename=\"" + file.file() + "\"", file.content());
        }
        out.writeBytes(("--" + Visitor.BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static void part(ByteArrayOutputStream out, String disposition, byte[] content) {
        out.writeBytes(("--" + Visitor.BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(content);
        out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private List<Map.Entry<String, String>> pairs() {
        var pairs = new ArrayList<Map.Entry<String, String>>();
        for (Element control : form.select("input, textarea, select")) {
            String name = control.attr("name");
            String type = control.attr("type");
            if (name.isEmpty() || type.equals("file") || control.hasAttr("disabled")) {
                continue;
            }
            if (control.tagName().equals("textarea")) {
                // jsoup keeps the line break after the tag that browsers drop
                pairs.add(Map.entry(
                        name, control.wholeText().replaceFirst("^\n", "").replace("\n", "\r\n")));
            } else if (control.tagName().equals("select")) {
                Element chosen = control.selectFirst("option[selected]");
                pairs.add(Map.entry(name, chosen == null ? "" : chosen.attr("value")));
            } else if (!(type.equals("radio") || type.equals("checkbox")) || control.hasAttr("checked")) {
                pairs.add(Map.entry(name, control.attr("value")));
            }
        }
        return pairs;
    }

    private Element byLabel(String text) {
        Element label = form.select("label").stream()
                .filter(l -> l.text().equals(text))
                .findFirst()
                .or(() -> form.select("label").stream()
                        .filter(l -> l.text().startsWith(text))
                        .findFirst())
                .orElseThrow(() -> new AssertionError("No label '" + text + "' on " + page.address() + ", only "
                        + form.select("label").eachText()));
        Element control = form.getElementById(label.attr("for"));
        if (control == null) {
            throw new AssertionError("The label '" + text + "' leads to no control");
        }
        return control;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
