package org.heard.questionnaire.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heard.account.desk.DeskLayout;
import org.heard.account.desk.DeskView;
import org.heard.language.Languages;
import org.heard.language.Lists;
import org.heard.language.Translated;
import org.heard.questionnaire.OwnPicture;
import org.heard.questionnaire.PictureDesk;
import org.heard.questionnaire.PictureRefusal;
import org.heard.questionnaire.QuestionnaireDesk;
import org.heard.questionnaire.Questions;

/** The organisation's own pictures: what they show, where they are used, and letting go those that are not. */
@Route(value = PicturesView.ADDRESS, layout = DeskLayout.class)
@RolesAllowed({"EDITOR", "PUBLISHER", "ADMINISTRATOR"})
class PicturesView extends DeskView {

    static final String ADDRESS = "desk/question-pictures";

    private final transient PictureDesk desk;
    private final transient OurPictures pictures;
    private final boolean mayWrite;
    private final Div body = new Div();
    private final Button add;

    PicturesView(PictureDesk desk, QuestionnaireDesk questions, Languages languages, AuthenticationContext who) {
        super("questionnaire.pictures.title");
        this.desk = desk;
        pictures = new OurPictures(desk, languages, questions.languages(Questions.none()));
        mayWrite = who.hasAnyRole("EDITOR", "ADMINISTRATOR");
        lead(text("lead"));
        add = new Button(getTranslation("questionnaire.picture.add"), click -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (mayWrite) {
            actions(add);
        }
        add(body);
        draw();
    }

    private String text(String key, Object... parameters) {
        return getTranslation("questionnaire.pictures." + key, parameters);
    }

    private void draw() {
        body.removeAll();
        Map<UUID, Set<Translated>> uses = desk.uses();
        var list = new UnorderedList();
        list.addClassName("our-pictures");
        desk.all().forEach(picture -> list.add(item(picture, uses.getOrDefault(picture.id(), Set.of()))));
        body.add(list.getChildren().findAny().isPresent() ? list : new Paragraph(text("empty")));
    }

    private ListItem item(OwnPicture picture, Set<Translated> where) {
        var shown = picture.shown().in(240, 180);
        var image = new Image(shown.address(), picture.alternative().text(getLocale()));
        image.getElement()
                .setAttribute("width", String.valueOf(shown.width()))
                .setAttribute("height", String.valueOf(shown.height()))
                .setAttribute("loading", "lazy");
        var name = new Paragraph(picture.name());
        name.addClassName("our-picture-name");
        var used = new Paragraph(
                where.isEmpty()
                        ? text("unused")
                        : text(
                                "used",
                                Lists.of(
                                        getLocale(),
                                        where.stream()
                                                .map(title -> title.text(getLocale()))
                                                .toList())));
        var about = new Div(name, new Paragraph(picture.alternative().text(getLocale())), used);
        if (mayWrite) {
            about.add(buttons(picture, where.isEmpty()));
        }
        return new ListItem(image, about);
    }

    private HorizontalLayout buttons(OwnPicture picture, boolean unused) {
        Button change = button("change", picture);
        change.addClickListener(click -> new PictureDialog(
                        pictures,
                        picture,
                        own -> {
                            draw();
                            say(getTranslation("questionnaire.desk.saved"));
                            add.focus();
                        },
                        change::focus)
                .open());
        var buttons = new HorizontalLayout(change);
        buttons.setWrap(true);
        if (unused) {
            Button delete = button("delete", picture);
            delete.addClickListener(click -> delete(picture));
            buttons.add(delete);
        }
        return buttons;
    }

    private Button button(String key, OwnPicture picture) {
        var button = new Button(text(key));
        button.setAriaLabel(text(key) + ": " + picture.name());
        return button;
    }

    private void add() {
        new PictureDialog(
                        pictures,
                        own -> {
                            draw();
                            say(text("added"));
                            add.focus();
                        },
                        add::focus)
                .open();
    }

    private void delete(OwnPicture picture) {
        var dialog = new ConfirmDialog(
                text("delete.title", picture.name()), text("delete.text"), text("delete"), confirmed -> drop(picture));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("questionnaire.desk.cancel"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private void drop(OwnPicture picture) {
        try {
            desk.delete(picture.id());
            draw();
            say(text("deleted"));
            add.focus();
        } catch (PictureRefusal refusal) {
            draw();
            Object[] said = java.util.Arrays.stream(refusal.parameters())
                    .map(parameter -> parameter instanceof Translated title ? title.text(getLocale()) : parameter)
                    .toArray();
            refuse(getTranslation(refusal.key(), said));
        }
    }
}
