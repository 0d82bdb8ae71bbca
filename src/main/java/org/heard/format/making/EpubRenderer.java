package org.heard.format.making;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    private final I18NProvider texts;
    private final EpubValidator validator = new EpubValidator();

    EpubRenderer(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public Set<FileForm> forms() {
        return Set.of(FileForm.EPUB);
    }

    @Override
    public boolean makes(FileForm form, Locale language) {
        return forms().contains(form) && validator.isThere();
    }

    @Override
    public Made render(Source source, FileForm form, Path into) throws Unfit, IOException {
        write(files(new EpubBook(source), source.language()), into);
        try {
            EpubCheck.check(into, source);
            validator.validate(into);
        } catch (Unfit unfit) {
            Files.delete(into);
            throw unfit;
        }
        return Made.TEXT;
    }

    private static void write(Map<String, byte[]> files, Path into) throws IOException {
        try (var zip = new SteadyZip(into)) {
            // the first one, and not packed, so that the kind of file can be told from its beginning
            zip.stored("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
            zip.packed("META-INF/container.xml", CONTAINER.getBytes(StandardCharsets.UTF_8));
            for (var file : files.entrySet()) {
                zip.packed("EPUB/" + file.getKey(), file.getValue());
            }
        }
    }

    private Map<String, byte[]> files(EpubBook book, Locale language) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("package.opf", new EpubPackage(book).write(texts.getTranslation("making.epub.summary", language)));
        files.put("nav.xhtml", EpubContents.write(book, texts.getTranslation("making.contents", language)));
        files.put("style.css", EpubStyle.of(book).getBytes(StandardCharsets.UTF_8));
        book.pages().forEach(page -> files.put(page.name(), book.page(page)));
        book.pictures().forEach((name, picture) -> files.put(name, picture.content()));
        files.putAll(book.fonts());
        return files;
    }
}
