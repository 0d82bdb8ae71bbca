package org.heard.html.form;

import java.util.List;

/** A password: taken exactly as typed or pasted, and never written back into a page. */
public class PasswordInput extends TextInput {

    public PasswordInput(String name, String labelText) {
        super(name, labelText);
        type("password");
        literal();
    }

    @Override
    public void accept(List<String> posted) {
        setModelValue(posted.isEmpty() ? "" : posted.getFirst(), true);
    }

    @Override
    protected void setPresentationValue(String value) {
        // what was typed stays on the server
    }
}
