package org.heard.response.ui;

import static org.heard.html.El.el;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.heard.html.El;
import org.heard.html.Page;
import org.heard.html.form.FileInput;
import org.heard.html.form.PostedFile;
import org.heard.html.form.SubmitButton;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionType;
import org.heard.response.Draft;
import org.heard.response.Response;
import org.heard.response.attachment.Attachment;
import org.heard.response.attachment.Attachments;
import org.heard.response.attachment.FileRefusal;
import org.heard.response.attachment.FileTickets;
import org.heard.response.attachment.FileType;
import org.heard.response.attachment.Transcript;
import org.heard.response.attachment.Transcripts;
import org.heard.site.Assets;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Recordings and other files on the pages of an answer: recorded, chosen, listened to, deleted. */
@Service
class FileWork {

    /** What the script says; each is a message key after {@code response.record.}. */
    private static final List<String> WORDS = List.of(
            "stop",
            "pause",
            "resume",
            "send",
            "discard",
            "cancel",
            "recording",
            "paused",
            "ready",
            "denied",
            "none",
            "lost",
            "sending",
            "sent",
            "waiting",
            "stopped",
            "delete",
            "deleted",
            "large",
            "failed",
            "kept",
            "save",
            "unable",
            "hold",
            "go",
            "limit",
            "mine");

    private final Attachments attachments;
    private final Transcripts transcripts;
    private final FileTickets tickets;
    private final Assets assets;
    private final JsonMapper json = JsonMapper.builder().build();

    FileWork(Attachments attachments, Transcripts transcripts, FileTickets tickets, Assets assets) {
        this.attachments = attachments;
        this.transcripts = transcripts;
        this.tickets = tickets;
        this.assets = assets;
    }

    List<Attachment> of(Draft draft) {
        return attachments.of(draft);
    }

    List<Attachment> of(Response response) {
        return attachments.of(response);
    }

    void remove(Draft draft, Attachment file) {
        attachments.remove(draft.id(), file.id());
    }

    /** Gives the page what it needs to record. */
    void prepare(List<Question> questions) {
        Page.current().ifPresent(page -> {
            page.script(assets.address("record.js"));
            if (questions.stream().anyMatch(question -> question.type().isRecording())) {
                page.allowRecording();
            }
        });
    }

    /** Takes the files that were chosen; false if one was refused, which is said at the field. */
    boolean take(Component page, Draft draft, Question question, FileInput input) {
        var refused = new ArrayList<String>();
        for (PostedFile file : input.getValue()) {
            try {
                attachments.add(draft.id(), question, file);
            } catch (FileRefusal refusal) {
                String why = page.getTranslation(refusal.key(), refusal.parameters());
                refused.add(
                        input.getValue().size() > 1 && !file.name().isEmpty()
                                ? page.getTranslation("response.file.refused", file.name(), why)
                                : why);
            }
        }
        if (!refused.isEmpty()) {
            input.refuse(String.join(" ", refused));
        }
        return refused.isEmpty();
    }

    /** The files, each to be listened to or looked at, with what can be done with it. */
    El list(Component page, List<Attachment> files, Function<Attachment, Optional<SubmitButton>> button) {
        El list = el("ul.sent-files");
        for (Attachment file : files) {
            El line = el("li", about(page, file));
            if (file.isInfected()) {
                boolean sent = file.response().isPresent();
                line.add(el(
                        "p.error",
                        page.getTranslation(sent ? "response.file.infected.sent" : "response.file.infected")));
            } else {
                line.add(player(page, file));
            }
            button.apply(file).ifPresent(delete -> {
                delete.kind("quiet");
                delete.getElement()
                        .setAttribute("data-file", file.id().toString())
                        .setAttribute("aria-label", page.getTranslation("response.file.delete.sr", named(page, file)));
                line.add(delete);
            });
            list.add(line);
        }
        return list;
    }

    private static El about(Component page, Attachment file) {
        El about = el("p", page.getTranslation(family(file), 1) + ", " + size(page, file.bytes()));
        if (!file.name().isEmpty()) {
            about.add(El.text(": "), el("bdi", file.name()));
        }
        return about;
    }

    private static String named(Component page, Attachment file) {
        return file.name().isEmpty() ? page.getTranslation(family(file), 1) : file.name();
    }

    static String family(Attachment file) {
        return "response.file.family." + file.type().family().name().toLowerCase(Locale.ROOT);
    }

    static String size(Component page, long bytes) {
        return bytes < 1_000_000
                ? page.getTranslation("response.file.size.kb", Math.max(1, bytes / 1000))
                : page.getTranslation("response.file.size.mb", Math.round(bytes / 100_000.0) / 10.0);
    }

    private El player(Component page, Attachment file) {
        String address = tickets.address(file);
        String name = named(page, file);
        if (!file.type().isShown()) {
            return el("p", El.link(address, page.getTranslation("response.file.download", name)));
        }
        return switch (file.type().family()) {
            case SOUND ->
                el("audio")
                        .attr("controls", "")
                        .attr("preload", "none")
                        .attr("src", address)
                        .attr("aria-label", name);
            case VIDEO ->
                el("video")
                        .attr("controls", "")
                        .attr("playsinline", "")
                        .attr("preload", "none")
                        .attr("src", address)
                        .attr("aria-label", name);
            default ->
                el("img")
                        .attr("src", address)
                        .attr("alt", page.getTranslation("response.file.picture", name))
                        .attr("loading", "lazy");
        };
    }

    /** What recordings of an answer that was sent say, as it was written down, by the recording. */
    Map<UUID, Transcript> transcripts(List<Attachment> files) {
        return transcripts.of(files);
    }

    /** Where the script lets people record, and tells how far an upload is; nothing is seen of it without. */
    El recorder(Component page, Draft draft, Question question, int here) {
        Map<String, String> words = new LinkedHashMap<>();
        // what stands for numbers is put in by the script
        WORDS.forEach(word -> words.put(word, page.getTranslation("response.record." + word, "{0}", "{1}")));
        String kind = question.type().name().toLowerCase(Locale.ROOT);
        if (question.type() != QuestionType.FILE) {
            words.put("start", page.getTranslation("response.record.start." + kind));
        }
        FileType.Family family = switch (question.type()) {
            case VOICE -> FileType.Family.SOUND;
            case VIDEO -> FileType.Family.VIDEO;
            default -> FileType.Family.PICTURE;
        };
        return el("div.recorder")
                .attr("hidden", "")
                .attr("data-record", kind)
                .attr("data-draft", draft.id().value().toString())
                .attr("data-upload", tickets.uploads(draft, question.key()))
                .attr("data-seconds", Integer.toString(question.minutes() * 60))
                .attr("data-room", Integer.toString(question.files() - here))
                .attr("data-megabytes", Integer.toString(family.megabytes()))
                .attr("data-film-megabytes", Integer.toString(FileType.Family.VIDEO.megabytes()))
                .attr("data-words", json.writeValueAsString(words));
    }

    /** Offers to show the person what staff write down of her recording. */
    Optional<Component> showTranscripts(Component page, Response response) {
        boolean spoken = attachments.of(response).stream().anyMatch(Attachment::isSpoken);
        return spoken ? Optional.<Component>of(new TranscriptContactForm(response, transcripts)) : Optional.empty();
    }
}
