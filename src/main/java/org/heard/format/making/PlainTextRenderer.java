package org.heard.format.making;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Lines of at most 72 columns, headings underlined, lists with their signs and numbers, tables as lists of facts. */
@Service
class PlainTextRenderer implements Renderer {

    @Override
    public Set<FileForm> forms() {
        return Set.of(FileForm.TEXT);
    }

    @Override
    public Made render(Source source, FileForm form, Path into) throws IOException {
        Files.writeString(into, new PlainText(source.language()).of(source.body()), StandardCharsets.UTF_8);
        return Made.TEXT;
    }
}
