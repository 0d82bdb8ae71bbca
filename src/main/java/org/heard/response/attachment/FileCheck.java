package org.heard.response.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.heard.privacy.picture.CleanPicture;
import org.heard.privacy.picture.PictureCleaning;
import org.heard.privacy.picture.PictureKind;
import org.heard.privacy.picture.UnfitPicture;
import org.heard.questionnaire.QuestionType;
import org.heard.response.attachment.FileType.Family;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Looks into a file that somebody sends: takes it if it is what the question asks for, whole, and of a kind that can be
 * kept safely; and takes out what says where and by whom it was made, where that is known how to. Pictures from which it
 * cannot be taken out are refused. Documents are kept closed: they are never shown, and staff are told of it.
 */
@Component
class FileCheck {

    private static final int LONGEST_TEXT = 2 * 1024 * 1024;
    private static final int ENDING = 4096;

    /**
     * Looks into a file.
     *
     * @throws FileRefusal with what is wrong with it
     */
    Cleaned check(QuestionType asked, Resource content, long bytes) throws IOException {
        if (bytes == 0) {
            throw new FileRefusal("empty");
        }
        byte[] beginning;
        try (InputStream in = content.getInputStream()) {
            beginning = in.readNBytes(FileType.BEGINNING);
        }
        Optional<FileType> type = FileType.of(beginning);
        if (type.isEmpty() && asked == QuestionType.FILE && bytes <= LONGEST_TEXT && isText(content)) {
            return new Cleaned(FileType.TEXT, true, content);
        }
        FileType found = type.filter(each -> isAskedFor(asked, each)).orElseThrow(() -> wrongKind(asked, beginning));
        if (bytes > found.family().bytes()) {
            throw tooLarge(found.family());
        }
        return cleaned(found, content, bytes, beginning);
    }

    static FileRefusal tooLarge(Family family) {
        return new FileRefusal("large", family.megabytes());
    }

    private static boolean isAskedFor(QuestionType asked, FileType type) {
        return switch (asked) {
            // who signs, or films while talking, has answered too
            case VOICE -> type.family() == Family.SOUND || type.family() == Family.VIDEO;
            case VIDEO -> type.family() == Family.VIDEO;
            default -> type.family() == Family.PICTURE || type.family() == Family.DOCUMENT;
        };
    }

    private static FileRefusal wrongKind(QuestionType asked, byte[] beginning) {
        String start = new String(beginning, 0, Math.min(32, beginning.length), StandardCharsets.ISO_8859_1);
        boolean newPicture = start.startsWith("ftyp", 4) && (start.contains("heic") || start.contains("mif1"))
                || start.startsWith("RIFF") && start.startsWith("WEBP", 8);
        if (newPicture && asked == QuestionType.FILE) {
            return new FileRefusal("kind.picture");
        }
        return new FileRefusal("kind." + asked.name().toLowerCase(java.util.Locale.ROOT));
    }

    private static Cleaned cleaned(FileType type, Resource content, long bytes, byte[] beginning) throws IOException {
        String start = new String(beginning, StandardCharsets.ISO_8859_1);
        return switch (type) {
            case JPEG, PNG, GIF -> picture(content);
            case MP4, QUICKTIME, M4A -> VideoBoxes.clean(type, content, bytes);
            case MP3 -> SoundTags.clean(content, bytes, beginning);
            case WEBM, WEBM_SOUND -> new Cleaned(type, !start.contains("\u0012\u0054\u00c3\u0067"), content);
            case WAV -> new Cleaned(type, !start.contains("LIST") && !start.contains("bext"), content);
            case AMR -> new Cleaned(type, true, content);
            case OGG -> new Cleaned(type, false, content);
            case PDF -> pdf(content, bytes);
            default -> OfficeFile.check(content);
        };
    }

    private static Cleaned picture(Resource content) throws IOException {
        byte[] bytes;
        try (InputStream in = content.getInputStream()) {
            bytes = in.readAllBytes();
        }
        try {
            CleanPicture clean = PictureCleaning.clean(bytes);
            return made(clean.kind() == PictureKind.JPEG ? FileType.JPEG : FileType.PNG, clean.content());
        } catch (UnfitPicture unfit) {
            throw new FileRefusal(unfit.reason() == UnfitPicture.Reason.PIXELS ? "pixels" : "broken");
        }
    }

    private static Cleaned pdf(Resource content, long bytes) throws IOException {
        try (InputStream in = content.getInputStream()) {
            in.skipNBytes(Math.max(0, bytes - ENDING));
            if (!new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).contains("%%EOF")) {
                throw new FileRefusal("broken");
            }
        }
        return new Cleaned(FileType.PDF, false, content);
    }

    /** Words and nothing else: what could be a page or a drawing with a script in it is none. */
    private static boolean isText(Resource content) throws IOException {
        byte[] bytes;
        try (InputStream in = content.getInputStream()) {
            bytes = in.readAllBytes();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String shown = text.replace("\uFEFF", "").strip();
            return !shown.isEmpty()
                    && !shown.startsWith("<")
                    && !shown.startsWith("#!")
                    && text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
        } catch (CharacterCodingException noText) {
            return false;
        }
    }

    /** What was made anew. */
    static Cleaned made(FileType type, byte[] content) {
        return new Cleaned(type, true, new ByteArrayResource(content) {
            @Override
            public InputStream getInputStream() {
                return new ByteArrayInputStream(content);
            }
        });
    }
}
