package org.heard.account.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.heard.account.StaffAccounts;
import org.heard.account.StaffMember;
import org.heard.language.Dates;
import org.heard.language.Lists;

/** Everyone who may sign in to the desk. */
@Route(value = AccountsView.ADDRESS, layout = DeskLayout.class)
@Menu(title = "account.desk.title", order = 900)
@RolesAllowed("ADMINISTRATOR")
class AccountsView extends DeskView {

    static final String ADDRESS = "desk/accounts";

    private final transient StaffAccounts accounts;

    AccountsView(StaffAccounts accounts) {
        super("account.desk.title");
        this.accounts = accounts;
        lead(getTranslation("account.desk.lead"));
        var add = new Button(
                getTranslation("account.desk.add"),
                click -> getUI().ifPresent(ui -> ui.navigate(AccountView.class, AccountView.NEW)));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions(add);
        add(grid());
    }

    private Grid<StaffMember> grid() {
        var grid = new Grid<StaffMember>();
        grid.setAriaLabel(getTranslation("account.desk.title"));
        grid.setAllRowsVisible(true);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addComponentColumn(member -> new Anchor(ADDRESS + "/" + member.id().value(), member.name()))
                .setHeader(getTranslation("account.desk.name"))
                .setAutoWidth(true);
        grid.addColumn(StaffMember::email)
                .setHeader(getTranslation("account.email"))
                .setWidth("12rem")
                .setFlexGrow(1);
        grid.addColumn(this::roles)
                .setHeader(getTranslation("account.desk.roles"))
                .setWidth("10rem")
                .setFlexGrow(2);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("account.desk.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(this::lastSeen)
                .setHeader(getTranslation("account.desk.signed-in"))
                .setWidth("11rem")
                .setFlexGrow(0);
        grid.setItems(accounts.all());
        return grid;
    }

    private String roles(StaffMember member) {
        return Lists.of(
                getLocale(),
                member.roles().stream()
                        .map(role -> getTranslation(role.messageKey()))
                        .toList());
    }

    private Span state(StaffMember member) {
        String state = !member.enabled()
                ? "disabled"
                : accounts.isLocked(member.id()) ? "locked" : member.ready() ? "ready" : "invited";
        var badge = new Span(getTranslation("account.state." + state));
        badge.addClassNames(
                "badge",
                switch (state) {
                    case "ready" -> "badge-done";
                    case "disabled" -> "badge-withdrawn";
                    case "locked" -> "badge-late";
                    default -> "badge-waiting";
                });
        return badge;
    }

    private String lastSeen(StaffMember member) {
        return member.signedInAt() == null
                ? getTranslation("account.desk.never")
                : Dates.dateTime(getLocale(), member.signedInAt());
    }
}
