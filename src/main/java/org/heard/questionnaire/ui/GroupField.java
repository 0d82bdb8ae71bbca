package org.heard.questionnaire.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import org.heard.html.form.Field;

/** Several fields under one question: a group with the question as its name, its hint and its error. */
class GroupField extends Field<GroupField, String> {

    private final Element legend = new Element("legend");
    private final Element inside = new Element("div");

    GroupField(String name) {
        super(name, "fieldset", "");
        getElement().setAttribute("id", name).setAttribute("tabindex", "-1");
        legend.setAttribute("class", "legend");
        inside.setAttribute("class", "group-fields");
        getElement().appendChild(legend);
        descriptions().forEach(getElement()::appendChild);
        getElement().appendChild(inside);
    }

    void inside(Component field) {
        inside.appendChild(field.getElement());
    }

    @Override
    public void accept(java.util.List<String> posted) {
        // it has no value of its own: the fields inside have
    }

    @Override
    protected void setPresentationValue(String value) {
        // nothing to show
    }

    @Override
    protected Element described() {
        return getElement();
    }

    @Override
    protected void showLabel(String text) {
        legend.setText(text);
    }
}
