package org.heard.html;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The page that is being built, for views that have to say something about the answer beside their elements. Outside of
 * plain HTML serving (in a live UI, in a test of a view) there is none.
 */
public final class Page {

    private final @Nullable FormBody posted;
    private final List<String> scripts = new ArrayList<>();
    private boolean recording;
    private int status = 200;
    private @Nullable String redirect;
    private @Nullable RuntimeException failure;

    private Page(@Nullable FormBody posted) {
        this.posted = posted;
    }

    static Page start(UI ui, @Nullable FormBody posted) {
        var page = new Page(posted);
        ComponentUtil.setData(ui, Page.class, page);
        return page;
    }

    /** The page of the current UI. */
    public static Optional<Page> current() {
        return Optional.ofNullable(UI.getCurrent()).map(ui -> ComponentUtil.getData(ui, Page.class));
    }

    /**
     * What a posted form says under a name, for a view that has to know it before it can build the form; as untrusted as
     * anything posted. Empty when the page is only read or the form does not say it.
     */
    public Optional<String> posted(String name) {
        return Optional.ofNullable(posted).map(form -> form.first(name)).filter(value -> !value.isEmpty());
    }

    /** Answers with this HTTP status instead of 200. */
    public void status(int code) {
        status = code;
    }

    /** Adds a script to this page, as an address from the root: a help that the page works without. */
    public void script(String address) {
        scripts.add(address);
    }

    List<String> scripts() {
        return List.copyOf(scripts);
    }

    /** Lets this page use the microphone and the camera, when the person asks it to. */
    public void allowRecording() {
        recording = true;
    }

    boolean isRecording() {
        return recording;
    }

    int status() {
        return status;
    }

    /** Answers with a redirect to an address on this site, given from the root ({@code /cy/settings}). */
    public void redirect(String address) {
        if (!address.startsWith("/") || address.startsWith("//") || address.contains("\\")) {
            throw new IllegalArgumentException("Only addresses of this site are redirected to");
        }
        redirect = address;
    }

    void fail(RuntimeException problem) {
        failure = problem;
    }

    void throwFailure() {
        if (failure != null) {
            throw failure;
        }
    }

    Optional<String> redirect() {
        return Optional.ofNullable(redirect);
    }
}
