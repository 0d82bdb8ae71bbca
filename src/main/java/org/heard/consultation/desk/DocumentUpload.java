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

/** Takes a file of at most 12 MB; what it is gets checked by what is in it, on the server. */
public final class DocumentUpload extends Div {

    /** A file that arrived: at most one byte more than may be, so that too large ones can be told. */
    private static final class Taking implements UploadHandler {

        private final BiConsumer<String, byte[]> taken;

        Taking(BiConsumer<String, byte[]> taken) {
            this.taken = taken;
        }

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            byte[] content;
            try (InputStream stream = event.getInputStream()) {
                content = stream.readNBytes(Documents.MOST_BYTES + 1);
            }
            event.getUI().access(() -> taken.accept(event.getFileName(), content));
        }

        @Override
        public long getFileSizeMax() {
            return Documents.MOST_BYTES + 1L;
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
        var upload = new Upload(new Taking(taken));
        upload.setUploadButton(new Button(getTranslation("consultation.desk.upload.button")));
        upload.setDropAllowed(false);
        upload.setMaxFileSize(Documents.MOST_BYTES);
        upload.setAcceptedFileExtensions(
                endings.stream().map(ending -> "." + ending).toArray(String[]::new));
        upload.setI18n(words());
        var hint = new Paragraph(getTranslation(hintKey));
        add(upload, hint);
    }

    private UploadI18N words() {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("consultation.refusal.document-large"))
                        .setIncorrectFileType(getTranslation("consultation.refusal.document-type"))
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
                                .setFileTooLarge(getTranslation("consultation.refusal.document-large"))
                                .setServerUnavailable(getTranslation("consultation.desk.upload.failed"))
                                .setUnexpectedServerError(getTranslation("consultation.desk.upload.failed")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(getTranslation("consultation.desk.upload.remaining"))
                                .setUnknown(getTranslation("consultation.desk.upload.remaining.unknown"))));
    }
}
