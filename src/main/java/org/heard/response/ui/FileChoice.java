package org.heard.response.ui;

import static org.heard.html.El.el;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.server.VaadinRequest;
import java.util.List;
import org.heard.format.making.FileForm;
import org.heard.html.El;

/** Asks in which form a person wants her answer, and posts it with her code to where the file is made. */
@Tag("section")
class FileChoice extends HtmlContainer {

    FileChoice(Journey journey, List<FileForm> forms) {
        addClassName("no-print");
        add(el("h2", getTranslation("making.own.title")), el("p", getTranslation("making.own.text")));
        if (VaadinRequest.getCurrent().getParameter(AnswerFile.FAILED) != null) {
            add(el("div.notice.notice-warning", el("p", getTranslation("making.own.failed")))
                    .attr("role", "alert"));
        }
        El choice = el("select.input").id("file-form").attr("name", "form");
        forms.forEach(
                form -> choice.add(el("option", getTranslation(form.key())).attr("value", form.name())));
        add(el(
                        "form.form",
                        hidden("code", journey.key().text()),
                        hidden("language", journey.language().toLanguageTag()),
                        hidden("inAddress", Boolean.toString(journey.codeInAddress())),
                        el(
                                "div",
                                el("label.label", getTranslation("making.own.form"))
                                        .attr("for", "file-form"),
                                choice),
                        el(
                                "div.buttons",
                                el("button.button.button-secondary", getTranslation("making.own.make"))
                                        .attr("type", "submit")))
                .attr("method", "post")
                .attr("action", AnswerFile.ADDRESS));
    }

    private static El hidden(String name, String value) {
        return el("input").attr("type", "hidden").attr("name", name).attr("value", value);
    }
}
