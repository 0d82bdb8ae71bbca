package org.heard.format.production.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.account.desk.DeskLayout;
import org.heard.account.desk.DeskNotes;
import org.heard.account.desk.DeskView;
import org.heard.format.production.Craft;
import org.heard.format.production.ProductionRefusal;
import org.heard.format.production.Supplier;
import org.heard.format.production.Suppliers;
import org.heard.language.LanguageNames;

/** What is known about one supplier, and where it is written down. */
@Route(value = SuppliersView.ADDRESS + "/:supplier", layout = DeskLayout.class)
@RolesAllowed({"ADMINISTRATOR", "EDITOR", "FRONT_DESK"})
class SupplierView extends DeskView implements BeforeEnterObserver {

    /** In the place of a supplier's name: one that is not written down yet. */
    static final String NEW = "new";

    private static final int USUAL_DAYS = 10;

    private final transient Suppliers suppliers;
    private final TextField name = new TextField(text("name"));
    private final CheckboxGroup<Craft> crafts = new CheckboxGroup<>(text("makes"));
    private final MultiSelectComboBox<Locale> languages = new MultiSelectComboBox<>(text("languages"));
    private final IntegerField turnaround = new IntegerField(text("turnaround.days"));
    private final BigDecimalField unit = Money.field(text("unit"), Optional.empty());
    private final TextArea prices = new TextArea(text("prices"));
    private final TextField person = new TextField(text("contact.name"));
    private final TextField email = new TextField(text("contact.email"));
    private final TextField phone = new TextField(text("contact.phone"));
    private final Checkbox active = new Checkbox(text("active.label"), true);
    private final Div form;

    private transient Optional<Supplier> supplier = Optional.empty();

    SupplierView(Suppliers suppliers, LanguageNames names) {
        super("production.suppliers.new");
        this.suppliers = suppliers;
        name.setRequiredIndicatorVisible(true);
        name.setWidth("min(100%, 32rem)");
        name.setMaxLength(Supplier.MAX_NAME);
        crafts.setItems(Craft.values());
        crafts.setItemLabelGenerator(craft -> getTranslation(craft.key()));
        languages.setItems(names.onRequest());
        languages.setItemLabelGenerator(each -> names.both(getLocale(), each));
        languages.setHelperText(text("languages.help"));
        languages.setWidth("min(100%, 32rem)");
        turnaround.setMin(1);
        turnaround.setMax(Supplier.MOST_DAYS);
        turnaround.setStepButtonsVisible(true);
        turnaround.setValue(USUAL_DAYS);
        turnaround.setHelperText(text("turnaround.help"));
        prices.setHelperText(text("prices.help"));
        prices.setWidth("min(100%, 42rem)");
        person.setWidth("min(100%, 24rem)");
        email.setWidth("min(100%, 24rem)");
        var keep = new Button(text("keep"), click -> keep());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        form = new Div(
                new Div(name),
                new Div(crafts),
                new Div(languages),
                new Div(turnaround, unit),
                new Div(prices),
                new H2(text("contact")),
                new Div(person),
                new Div(email),
                new Div(phone),
                new Div(active),
                new Paragraph(keep));
        add(form, new Paragraph(new Anchor(SuppliersView.ADDRESS, text("back"))));
    }

    static String address(Supplier.Id id) {
        return SuppliersView.ADDRESS + "/" + id.value();
    }

    private String text(String part, Object... parameters) {
        return getTranslation("production.suppliers." + part, parameters);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String which = event.getRouteParameters().get("supplier").orElse(NEW);
        if (!which.equals(NEW)) {
            supplier = id(which).flatMap(suppliers::byId);
            supplier.ifPresentOrElse(this::show, () -> {
                form.setVisible(false);
                refuse(getTranslation("production.refusal.gone"));
            });
        }
    }

    private static Optional<Supplier.Id> id(String text) {
        try {
            return Optional.of(new Supplier.Id(UUID.fromString(text)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private void show(Supplier known) {
        Supplier.Entry entry = known.entry();
        heading(entry.name());
        name.setValue(entry.name());
        crafts.setValue(entry.crafts());
        languages.setValue(
                entry.languages().stream().map(Locale::forLanguageTag).collect(Collectors.toSet()));
        turnaround.setValue(entry.turnaround());
        known.unitPence().ifPresent(pence -> unit.setValue(BigDecimal.valueOf(pence, 2)));
        prices.setValue(entry.prices());
        person.setValue(entry.contact().name());
        email.setValue(entry.contact().email());
        phone.setValue(entry.contact().phone());
        active.setValue(entry.active());
    }

    private void keep() {
        try {
            var entry = new Supplier.Entry(
                    name.getValue(),
                    crafts.getValue(),
                    languages.getValue().stream()
                            .map(Locale::toLanguageTag)
                            .sorted()
                            .toList(),
                    turnaround.isInvalid() || turnaround.isEmpty() ? 0 : turnaround.getValue(),
                    Money.pence(unit),
                    prices.getValue(),
                    new Supplier.Contact(person.getValue(), email.getValue(), phone.getValue()),
                    active.getValue());
            if (supplier.isPresent()) {
                suppliers.change(supplier.get().id(), supplier.get().version(), entry);
            } else {
                suppliers.add(entry);
            }
            DeskNotes.sayAt(SuppliersView.ADDRESS, text("kept"));
        } catch (ProductionRefusal refusal) {
            refuse(getTranslation(refusal.key()));
        }
    }
}
