package org.heard.account.desk;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.lumo.Lumo;

/** The desk's components wear Lumo, on which our own sheet is laid. */
@StyleSheet(Lumo.STYLESHEET)
public class DeskShell implements AppShellConfigurator {}
