package org.heard.consultation.importing.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.heard.consultation.importing.GivenFile;
import org.heard.consultation.importing.Limits;

/** Takes one file; what kind it is gets found out from what is in it, on the server. */
public final class ImportUpload extends Div {

    /** A file that arrived: at most one byte more than may be, so that too large ones can be told. */
    private static final class Taking implements UploadHandler {

        private final transient Consumer<GivenFile> taken;

        Taking(Consumer<GivenFile> taken) {
            this.taken = taken;
        }

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            byte[] content;
            try (InputStream stream = event.getInputStream()) {
                content = stream.readNBytes(Limits.BYTES + 1);
            }
            event.getUI().access(() -> taken.accept(new GivenFile(event.getFileName(), content)));
        }

        @Override
        public long getFileSizeMax() {
            return Limits.BYTES + 1L;
        }
    }

    ImportUpload(Consumer<GivenFile> taken) {
        this(taken, "importing.file.hint", "importing.file.type", ".csv", ".xlsx", ".json");
    }

    /**
     * For files of other kinds.
     *
     * @param taken gets the file
     * @param hint the message that says what may be chosen, with the most megabytes and rows
     * @param type the message for a file of another kind
     * @param endings what the names of files may end with
     */
    public ImportUpload(Consumer<GivenFile> taken, String hint, String type, String... endings) {
        var upload = new Upload(new Taking(taken));
        var button = new Button(getTranslation("importing.file.button"));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        upload.setUploadButton(button);
        upload.setDropAllowed(false);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Limits.BYTES);
        upload.setAcceptedFileExtensions(endings);
        upload.setI18n(words(type));
        add(new Paragraph(getTranslation(hint, Limits.BYTES >> 20, Limits.ROWS)), upload);
    }

    private UploadI18N words(String type) {
        String large = getTranslation("importing.file.large", Limits.BYTES >> 20);
        String failed = getTranslation("importing.file.failed");
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(large)
                        .setIncorrectFileType(getTranslation(type))
                        .setTooManyFiles(getTranslation("importing.file.many")))
                .setFile(new UploadI18N.File()
                        .setRemove(getTranslation("importing.file.remove.sr"))
                        .setRetry(getTranslation("importing.file.retry.sr"))
                        .setStart(getTranslation("importing.file.start.sr")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("importing.file.connecting"))
                                .setProcessing(getTranslation("importing.file.processing"))
                                .setStalled(getTranslation("importing.file.stalled"))
                                .setHeld(getTranslation("importing.file.held")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setForbidden(failed)
                                .setFileTooLarge(large)
                                .setServerUnavailable(failed)
                                .setUnexpectedServerError(failed))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(getTranslation("importing.file.remaining"))
                                .setUnknown(getTranslation("importing.file.remaining.unknown"))));
    }
}
