package org.heard.account.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.heard.account.Role;
import org.heard.account.StaffAccounts;
import org.heard.account.StaffAccounts.Invitation;
import org.heard.account.StaffMember;
import org.heard.privacy.EmailAddress;

/** Adds a member of staff, or changes what one is called and may do. */
@Route(value = AccountsView.ADDRESS, layout = DeskLayout.class)
@RolesAllowed("ADMINISTRATOR")
class AccountView extends DeskView implements HasUrlParameter<String> {

    /** In place of an id: someone who is to be added. */
    static final String NEW = "new";

    private static final int LONGEST_NAME = 100;

    private final transient StaffAccounts accounts;
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
    private final Div link = new Div();

    AccountView(StaffAccounts accounts) {
        super("account.desk.add");
        this.accounts = accounts;
        link.getElement().setAttribute("role", "status");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        fields();
        if (parameter.equals(NEW)) {
            build(new Button(getTranslation("account.desk.add.button"), click -> add()));
        } else {
            member(parameter).ifPresentOrElse(this::show, () -> refuse(getTranslation("account.refused.gone")));
        }
        add(new Paragraph(new Anchor(AccountsView.ADDRESS, getTranslation("account.desk.back"))));
    }

    private Optional<StaffMember> member(String id) {
        return accounts.all().stream()
                .filter(member -> member.id().value().toString().equals(id))
                .findFirst();
    }

    private void fields() {
        name.setLabel(getTranslation("account.desk.name"));
        name.setMaxLength(LONGEST_NAME);
        name.setWidth("24rem");
        email.setLabel(getTranslation("account.email"));
        email.setWidth("24rem");
        roles.setLabel(getTranslation("account.desk.roles"));
        roles.setItems(Role.values());
        roles.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        roles.setItemLabelGenerator(
                role -> getTranslation(role.messageKey()) + ": " + getTranslation(role.explanationKey()));
    }

    private void build(Button primary) {
        primary.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new VerticalLayout(name, email, roles, primary);
        form.setPadding(false);
        add(link, form);
    }

    private void show(StaffMember member) {
        heading(member.name());
        name.setValue(member.name());
        email.setValue(member.email());
        email.setReadOnly(true);
        roles.setValue(member.roles());
        build(new Button(getTranslation("account.desk.save"), click -> save(member)));
        add(new H2(getTranslation("account.desk.access")), access(member));
    }

    private HorizontalLayout access(StaffMember member) {
        var actions = new HorizontalLayout();
        actions.setWrap(true);
        if (!member.enabled()) {
            actions.add(new Button(getTranslation("account.desk.enable"), click -> {
                accounts.enable(member.id());
                DeskNotes.sayAt(AccountsView.ADDRESS, getTranslation("account.desk.enabled", member.name()));
            }));
            return actions;
        }
        actions.add(new Button(
                getTranslation(member.ready() ? "account.desk.reset" : "account.desk.invite"),
                click -> tell(accounts.inviteAgain(member.id(), getLocale()), member.name())));
        if (accounts.isLocked(member.id())) {
            actions.add(new Button(getTranslation("account.desk.unlock"), click -> {
                accounts.unlock(member.id());
                say(getTranslation("account.desk.unlocked", member.name()));
            }));
        }
        var disable = new Button(getTranslation("account.desk.disable"), click -> confirmDisable(member));
        disable.addThemeVariants(ButtonVariant.LUMO_ERROR);
        actions.add(disable);
        return actions;
    }

    private void confirmDisable(StaffMember member) {
        new ConfirmDialog(
                        getTranslation("account.desk.disable.title", member.name()),
                        getTranslation("account.desk.disable.text"),
                        getTranslation("account.desk.disable"),
                        confirm -> {
                            accounts.disable(member.id());
                            DeskNotes.sayAt(
                                    AccountsView.ADDRESS, getTranslation("account.desk.disabled", member.name()));
                        },
                        getTranslation("desk.cancel"),
                        cancel -> {})
                .open();
    }

    private void add() {
        if (isFilled() && isAddress()) {
            var invitation =
                    accounts.add(new EmailAddress(email.getValue()), name.getValue(), roles.getValue(), getLocale());
            tell(invitation, name.getValue().strip());
            name.clear();
            email.clear();
            roles.clear();
        }
    }

    private void save(StaffMember member) {
        if (isFilled()) {
            accounts.change(member.id(), name.getValue(), roles.getValue());
            DeskNotes.sayAt(AccountsView.ADDRESS, getTranslation("account.desk.saved", name.getValue()));
        }
    }

    private boolean isFilled() {
        name.setErrorMessage(getTranslation("account.desk.name.missing"));
        name.setInvalid(name.getValue().isBlank());
        roles.setErrorMessage(getTranslation("account.refused.no-role"));
        roles.setInvalid(roles.getValue().isEmpty());
        if (name.isInvalid()) {
            name.focus();
        } else if (roles.isInvalid()) {
            roles.getElement().callJsFunction("focus");
        }
        return !name.isInvalid() && !roles.isInvalid();
    }

    private boolean isAddress() {
        boolean valid = EmailAddress.isValid(email.getValue());
        email.setErrorMessage(getTranslation("account.email.invalid"));
        email.setInvalid(!valid);
        if (!valid) {
            email.focus();
        }
        return valid;
    }

    /** Where mail does not leave the portal, the link is shown this once, to be given by hand. */
    private void tell(Invitation invitation, String who) {
        link.removeAll();
        if (invitation.mailed()) {
            say(getTranslation("account.desk.mailed", who));
            return;
        }
        var text = new TextField(getTranslation("account.desk.link"));
        text.setValue(invitation.link());
        text.setReadOnly(true);
        text.setWidthFull();
        text.setHelperText(getTranslation("account.desk.link.help", who));
        var copy = new Button(
                getTranslation("account.desk.copy"),
                click -> getElement().executeJs("navigator.clipboard.writeText($0)", invitation.link()));
        link.add(text, copy);
    }
}
