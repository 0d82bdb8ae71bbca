package org.heard.format.making;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.heard.format.speech.Recording;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Service;

/**
 * EPUB 3.3 with what EPUB Accessibility 1.1 asks for, for reading programs in which people set their own size, colours and
 * voice. What it makes has passed {@link EpubCheck} and epubcheck; where epubcheck is not there, nothing is made.
 */
@Service
class EpubRenderer implements Renderer {

    private static final String CONTAINER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
            <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
            </container>
            """;

    private static final Set<FileForm> FORMS = Set.of(FileForm.EPUB, FileForm.EPUB_SPOKEN);

    private final I18NProvider texts;
    private final Narrator narrator;
    private final EpubValidator validator = new EpubValidator();

    EpubRenderer(I18NProvider texts, Narrator narrator) {
        this.texts = texts;
        this.narrator = narrator;
    }

    @Override
    public Set<FileForm> forms() {
        return FORMS;
    }

    @Override
    public boolean makes(FileForm form, Locale language) {
        return FORMS.contains(form) && validator.isThere() && (form == FileForm.EPUB || narrator.speaks(language));
    }

    /** Reads the rules of EPUB, which takes a few seconds the first time. */
    @Override
    public void warmUp() throws Unfit, IOException {
        if (!validator.isThere()) {
            return;
        }
        var body = new Element("body");
        body.appendElement("h1").attr("id", "h1").text("EPUB");
        Path file = Files.createTempFile("warm", ".epub");
        try {
            render(new Source("EPUB", Locale.ENGLISH, false, "Heard", body, Map.of()), FileForm.EPUB, file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public Made render(Source source, FileForm form, Path into) throws Unfit, IOException {
        try {
            Duration length = form == FileForm.EPUB ? write(source, into) : writeSpoken(source, into);
            EpubCheck.check(into, source);
            validator.validate(into);
            return new Made(length, 0);
        } catch (Unfit unfit) {
            Files.deleteIfExists(into);
            throw unfit;
        }
    }

    private Duration write(Source source, Path into) throws IOException {
        try (var zip = new SteadyZip(into)) {
            write(new EpubBook(source), EpubSpeech.NONE, source.language(), zip);
        }
        return Duration.ZERO;
    }

    private Duration writeSpoken(Source source, Path into) throws Unfit, IOException {
        Path sound = Files.createTempFile("speech", ".mp3");
        try (var zip = new SteadyZip(into)) {
            Recording recording = narrator.mp3(source, sound);
            var book = new EpubBook(source.saying(Narrator.numbered(source)));
            var speech = EpubSpeech.of(book, recording);
            if (speech.overlays().isEmpty()) {
                throw new Unfit("Nothing of it can be heard.");
            }
            write(book, speech, source.language(), zip);
            zip.stored("EPUB/" + EpubSpeech.SOUND, sound);
            return recording.length();
        } finally {
            Files.delete(sound);
        }
    }

    private void write(EpubBook book, EpubSpeech speech, Locale language, SteadyZip zip) throws IOException {
        // the first one, and not packed, so that the kind of file can be told from its beginning
        zip.stored("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
        zip.packed("META-INF/container.xml", CONTAINER.getBytes(StandardCharsets.UTF_8));
        String summary = speech.overlays().isEmpty() ? "making.epub.summary" : "making.epub.summary.spoken";
        var files = new LinkedHashMap<String, byte[]>();
        files.put("package.opf", new EpubPackage(book, speech).write(texts.getTranslation(summary, language)));
        files.put("nav.xhtml", EpubContents.write(book, texts.getTranslation("making.contents", language)));
        files.put("style.css", EpubStyle.of(book).getBytes(StandardCharsets.UTF_8));
        book.pages().forEach(page -> files.put(page.name(), book.page(page)));
        speech.overlays().forEach(overlay -> files.put(overlay.name(), overlay.content()));
        book.pictures().forEach((name, picture) -> files.put(name, picture.content()));
        files.putAll(book.fonts());
        for (var file : files.entrySet()) {
            zip.packed("EPUB/" + file.getKey(), file.getValue());
        }
    }
}
