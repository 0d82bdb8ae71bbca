package org.heard.format.production.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.stream.Stream;
import org.heard.account.desk.DeskLayout;
import org.heard.account.desk.DeskView;
import org.heard.format.production.Craft;
import org.heard.format.production.Supplier;
import org.heard.format.production.Suppliers;
import org.heard.language.LanguageNames;
import org.heard.language.Lists;

/** Who makes formats for the council. */
@Route(value = SuppliersView.ADDRESS, layout = DeskLayout.class)
@Menu(title = "production.suppliers.title", order = 320)
@RolesAllowed({"ADMINISTRATOR", "EDITOR", "FRONT_DESK"})
class SuppliersView extends DeskView {

    static final String ADDRESS = "desk/suppliers";

    private final transient LanguageNames names;

    SuppliersView(Suppliers suppliers, LanguageNames names) {
        super("production.suppliers.title");
        this.names = names;
        var begin = new Button(
                text("add"), click -> getUI().ifPresent(ui -> ui.navigate(ADDRESS + "/" + SupplierView.NEW)));
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions(begin);
        lead(text("lead"));
        var grid = new Grid<Supplier>();
        grid.setAriaLabel(getTranslation("production.suppliers.title"));
        grid.setEmptyStateText(text("empty"));
        grid.addComponentColumn(each -> new Anchor(SupplierView.address(each.id()), each.name()))
                .setHeader(text("name"))
                .setWidth("12rem")
                .setFlexGrow(2);
        grid.addColumn(this::makes).setHeader(text("makes")).setWidth("14rem").setFlexGrow(3);
        grid.addColumn(each -> text("days", each.turnaround()))
                .setHeader(text("turnaround"))
                .setWidth("9rem");
        grid.addColumn(each -> each.unitPence()
                        .map(pence -> Money.text(getLocale(), pence))
                        .orElse(""))
                .setHeader(text("unit"))
                .setWidth("7rem");
        grid.addColumn(each -> text(each.isActive() ? "active.yes" : "active.no"))
                .setHeader(text("active"))
                .setWidth("7rem");
        grid.setAllRowsVisible(true);
        grid.setItems(suppliers.all());
        add(grid);
    }

    private String text(String part, Object... parameters) {
        return getTranslation("production.suppliers." + part, parameters);
    }

    private String makes(Supplier supplier) {
        var entry = supplier.entry();
        return Lists.of(
                getLocale(),
                Stream.of(Craft.values())
                        .filter(entry.crafts()::contains)
                        .map(craft ->
                                craft == Craft.TRANSLATION && !entry.languages().isEmpty()
                                        ? text("translates", languages(entry))
                                        : getTranslation(craft.key()))
                        .toList());
    }

    private String languages(Supplier.Entry entry) {
        return Lists.of(
                getLocale(),
                entry.languages().stream()
                        .map(tag -> names.in(getLocale(), Locale.forLanguageTag(tag)))
                        .toList());
    }
}
