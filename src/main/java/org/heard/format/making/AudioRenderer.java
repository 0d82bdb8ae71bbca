package org.heard.format.making;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Documents read out by a computer voice, with chapters, and what is said in writing for those who do not hear it all. */
@Service
class AudioRenderer implements Renderer {

    private static final Set<FileForm> FORMS = Set.of(FileForm.MP3, FileForm.OGG, FileForm.TRANSCRIPT);

    private final Narrator narrator;

    AudioRenderer(Narrator narrator) {
        this.narrator = narrator;
    }

    @Override
    public Set<FileForm> forms() {
        return FORMS;
    }

    /** Only where the voice is: a transcript belongs to an audio file. */
    @Override
    public boolean makes(FileForm form, Locale language) {
        return FORMS.contains(form) && narrator.speaks(language);
    }

    @Override
    public Made render(Source source, FileForm form, Path into) throws Unfit, IOException {
        return switch (form) {
            case MP3 -> new Made(narrator.mp3(source, into).length(), 0);
            case OGG -> new Made(narrator.opus(source, into).length(), 0);
            default -> {
                Files.writeString(into, Narrator.transcript(source), StandardCharsets.UTF_8);
                yield Made.TEXT;
            }
        };
    }
}
