package org.heard.format.desk;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.heard.account.desk.DeskLayout;
import org.heard.account.desk.DeskView;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.format.video.SignVideo;
import org.heard.format.video.SignVideos;
import org.heard.format.video.VideoRefusal;
import org.heard.language.Languages;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** The video in British Sign Language of a consultation: added, put into words, shown to the public. */
@Route(value = "desk/consultations/:slug/video", layout = DeskLayout.class)
@RolesAllowed({"EDITOR", "PUBLISHER", "ADMINISTRATOR"})
class SignVideoView extends DeskView implements BeforeEnterObserver {

    private final transient SignVideos videos;
    private final transient Consultations consultations;
    private final transient Languages languages;
    private final boolean mayWrite;
    private final boolean mayPublish;
    private final Div body = new Div();
    private transient Optional<Consultation> consultation = Optional.empty();

    SignVideoView(SignVideos videos, Consultations consultations, Languages languages, AuthenticationContext who) {
        super("format.video.title", "");
        this.videos = videos;
        this.consultations = consultations;
        this.languages = languages;
        mayWrite = who.hasAnyRole("EDITOR", "ADMINISTRATOR");
        mayPublish = who.hasAnyRole("PUBLISHER", "ADMINISTRATOR");
        lead(text("lead"));
        add(body);
    }

    private String text(String part, Object... parameters) {
        return getTranslation("format.video." + part, parameters);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        consultation = event.getRouteParameters().get("slug").flatMap(consultations::bySlug);
        if (consultation.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        heading(text("title", consultation.get().text().title().text(getLocale())));
        draw();
    }

    private Consultation.Id about() {
        return consultation.orElseThrow().id();
    }

    private void draw() {
        body.removeAll();
        body.add(new Paragraph(
                new Anchor("desk/consultations/" + consultation.orElseThrow().slug(), text("back"))));
        Optional<SignVideo> video = videos.any(about());
        body.add(new Paragraph(text(video.isEmpty() ? "none" : video.get().isPublished() ? "published" : "hidden")));
        video.ifPresent(this::work);
        if (mayWrite) {
            body.add(upload(video.isPresent()));
        }
    }

    private void work(SignVideo video) {
        var player = new Html("<video controls preload=\"none\" width=\"480\" height=\"270\"></video>");
        player.getElement().setAttribute("src", "/desk" + video.address()).setAttribute("aria-label", text("player"));
        var language = new Select<Locale>();
        language.setLabel(text("language"));
        language.setItems(languages.all());
        language.setItemLabelGenerator(tag -> getTranslation(tag, "language.name"));
        language.setValue(video.language());
        var captions = area("captions", video.captions().strip());
        var transcript = area("transcript", video.transcript());
        language.setReadOnly(!mayWrite);
        captions.setReadOnly(!mayWrite);
        transcript.setReadOnly(!mayWrite);
        var buttons = new HorizontalLayout();
        buttons.setWrap(true);
        Runnable keep = () -> videos.say(video.id(), language.getValue(), captions.getValue(), transcript.getValue());
        if (mayWrite) {
            buttons.add(new Button(text("keep"), click -> act("kept", keep)));
        }
        if (mayPublish && !video.isPublished()) {
            var publish = new Button(
                    text("publish"),
                    click -> act("now-published", () -> {
                        if (mayWrite) {
                            keep.run();
                        }
                        videos.publish(video.id());
                    }));
            publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(publish);
        } else if (mayPublish) {
            buttons.add(new Button(text("hide"), click -> act("now-hidden", () -> videos.hide(video.id()))));
        }
        body.add(new Div(player), language, captions, transcript, buttons);
    }

    private TextArea area(String key, String value) {
        var area = new TextArea(text(key));
        area.setHelperText(text(key + ".help"));
        area.setWidthFull();
        area.setMaxWidth("42rem");
        area.setMinRows(6);
        area.setMaxLength(SignVideos.LONGEST);
        area.setValue(value);
        return area;
    }

    private void act(String done, Runnable action) {
        try {
            action.run();
        } catch (VideoRefusal refusal) {
            refuse(getTranslation(refusal.key()));
            return;
        }
        draw();
        say(text(done));
    }

    private Upload upload(boolean replaces) {
        var upload = new Upload(new Taking());
        upload.setUploadButton(new Button(text(replaces ? "replace" : "add")));
        upload.setDropAllowed(false);
        upload.setAcceptedFileExtensions(".mp4", ".webm");
        return upload;
    }

    /** Reads the file as it comes: it is never whole in memory. */
    private final class Taking implements UploadHandler {

        private final SecurityContext signedIn = SecurityContextHolder.getContext();

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            Optional<VideoRefusal> refused = Optional.empty();
            SecurityContext before = SecurityContextHolder.getContext();
            SecurityContextHolder.setContext(signedIn);
            try (InputStream stream = event.getInputStream()) {
                videos.keep(about(), languages.first(), stream);
            } catch (VideoRefusal refusal) {
                refused = Optional.of(refusal);
            } finally {
                SecurityContextHolder.setContext(before);
            }
            Optional<VideoRefusal> told = refused;
            event.getUI()
                    .access(() -> told.ifPresentOrElse(refusal -> refuse(getTranslation(refusal.key())), () -> {
                        draw();
                        say(text("added"));
                    }));
        }

        @Override
        public long getFileSizeMax() {
            return SignVideos.MOST_BYTES + 1;
        }

        @Override
        public long getRequestSizeMax() {
            return SignVideos.MOST_BYTES + 1024 * 1024;
        }
    }
}
