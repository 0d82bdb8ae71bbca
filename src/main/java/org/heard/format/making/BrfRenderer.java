package org.heard.format.making;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.heard.format.braille.Transcriber;
import org.heard.format.braille.Unmapped;
import org.springframework.stereotype.Service;

/** Braille for embossers and Braille displays (BRF), in grade 1, spelled out, and grade 2, contracted. */
@Service
class BrfRenderer implements Renderer {

    private static final Set<FileForm> FORMS = Set.of(FileForm.BRF_1, FileForm.BRF_2);

    private final Transcriber transcriber;

    BrfRenderer(Transcriber transcriber) {
        this.transcriber = transcriber;
    }

    @Override
    public Set<FileForm> forms() {
        return FORMS;
    }

    @Override
    public boolean makes(FileForm form, Locale language) {
        return FORMS.contains(form) && transcriber.transcribes(language, grade(form));
    }

    private static int grade(FileForm form) {
        return form == FileForm.BRF_1 ? 1 : 2;
    }

    @Override
    public Made render(Source source, FileForm form, Path into) throws Unfit, IOException {
        try {
            var made = transcriber.transcribe(
                    source.body(), source.title(), source.publisher(), source.language(), grade(form));
            Files.writeString(into, made.text(), StandardCharsets.US_ASCII);
            return new Made(Duration.ZERO, made.pages());
        } catch (Unmapped unmapped) {
            throw new Unfit(String.valueOf(unmapped.getMessage()));
        }
    }
}
