package org.heard.consultation.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.heard.consultation.DocumentType;
import org.heard.consultation.Documents;

/** Takes a file, of at most 12 MB if nothing else is said; what it is gets checked by what is in it, on the server. */
public final class DocumentUpload extends Div {

    /**
     * What may be chosen.
     *
     * @param endings how names of the files end, without the dot
     * @param mostBytes how large a file may be
     * @param hintKey the message key of what may be chosen
     * @param largeKey the message key for what is larger
     * @param typeKey the message key for what is something else
     */
    public record Wanted(List<String> endings, int mostBytes, String hintKey, String largeKey, String typeKey) {}

    /** A file that arrived: at most one byte more than may be, so that too large ones can be told. */
    private static final class Taking implements UploadHandler {

        private final BiConsumer<String, byte[]> taken;
        private final int mostBytes;

        Taking(BiConsumer<String, byte[]> taken, int mostBytes) {
            this.taken = taken;
            this.mostBytes = mostBytes;
        }

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            byte[] content;
            try (InputStream stream = event.getInputStream()) {
                content = stream.readNBytes(mostBytes + 1);
            }
            event.getUI().access(() -> taken.accept(event.getFileName(), content));
        }

        @Override
        public long getFileSizeMax() {
            return mostBytes + 1L;
        }
    }

    /** @param taken is given what the file was called and what is in it */
    public DocumentUpload(BiConsumer<String, byte[]> taken) {
        this(
                Stream.of(DocumentType.values()).map(DocumentType::ending).toList(),
                "consultation.desk.upload.hint",
                taken);
    }

    /**
     * @param endings how names of the files end that may be chosen, without the dot
     * @param hintKey the message key of what may be chosen
     * @param taken is given what the file was called and what is in it
     */
    public DocumentUpload(List<String> endings, String hintKey, BiConsumer<String, byte[]> taken) {
        this(
                new Wanted(
                        endings,
                        Documents.MOST_BYTES,
                        hintKey,
                        "consultation.refusal.document-large",
                        "consultation.refusal.document-type"),
                taken);
    }

    /** @param taken is given what the file was called and what is in it */
    public DocumentUpload(Wanted wanted, BiConsumer<String, byte[]> taken) {
        var upload = new Upload(new Taking(taken, wanted.mostBytes()));
        upload.setUploadButton(new Button(getTranslation("consultation.desk.upload.button")));
        upload.setDropAllowed(false);
        upload.setMaxFileSize(wanted.mostBytes());
        upload.setAcceptedFileExtensions(
                wanted.endings().stream().map(ending -> "." + ending).toArray(String[]::new));
        upload.setI18n(words(wanted));
        var hint = new Paragraph(getTranslation(wanted.hintKey()));
        add(upload, hint);
    }

    private UploadI18N words(Wanted wanted) {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation(wanted.largeKey()))
                        .setIncorrectFileType(getTranslation(wanted.typeKey()))
                        .setTooManyFiles(getTranslation("consultation.desk.upload.many")))
                .setFile(new UploadI18N.File()
                        .setRemove(getTranslation("consultation.desk.upload.remove.sr"))
                        .setRetry(getTranslation("consultation.desk.upload.retry.sr"))
                        .setStart(getTranslation("consultation.desk.upload.start.sr")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("consultation.desk.upload.connecting"))
                                .setProcessing(getTranslation("consultation.desk.upload.processing"))
                                .setStalled(getTranslation("consultation.desk.upload.stalled"))
                                .setHeld(getTranslation("consultation.desk.upload.held")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setForbidden(getTranslation("consultation.desk.upload.failed"))
                                .setFileTooLarge(getTranslation(wanted.largeKey()))
                                .setServerUnavailable(getTranslation("consultation.desk.upload.failed"))
                                .setUnexpectedServerError(getTranslation("consultation.desk.upload.failed")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(getTranslation("consultation.desk.upload.remaining"))
                                .setUnknown(getTranslation("consultation.desk.upload.remaining.unknown"))));
    }
}
