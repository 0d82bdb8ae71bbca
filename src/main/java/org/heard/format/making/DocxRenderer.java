package org.heard.format.making;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Word files for those who set their own size and colours, or whose screen reader knows Word best: real headings, lists and
 * tables, and the language of every piece. What it makes has been read back by another program, in {@link DocxCheck}.
 */
@Service
class DocxRenderer implements Renderer {

    private final I18NProvider texts;

    DocxRenderer(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public Set<FileForm> forms() {
        return Set.of(FileForm.DOCX);
    }

    @Override
    public Made render(Source source, FileForm form, Path into) throws Unfit, IOException {
        try {
            new WordDocument(source, texts.getTranslation("making.contents", source.language())).write(into);
            DocxCheck.check(into, source);
            return Made.TEXT;
        } catch (Unfit unfit) {
            Files.deleteIfExists(into);
            throw unfit;
        } catch (UncheckedIOException unreadable) {
            throw new Unfit("It cannot be written: " + unreadable.getMessage());
        }
    }
}
