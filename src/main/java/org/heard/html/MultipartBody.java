package org.heard.html;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.MultipartStream.MalformedStreamException;
import org.apache.tomcat.util.http.fileupload.impl.FileUploadIOException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.heard.html.form.CleanText;
import org.heard.html.form.PostedFile;

/**
 * Reads a form with files as it comes in: text into memory, files into {@link FormFiles}. A file that is too large is
 * passed over and told of, so that nothing else on the page is lost for it; so is one for which there is no room.
 */
class MultipartBody {

    private static final int NAME_LENGTH = 150;
    private static final UUID NOWHERE = new UUID(0, 0);

    private final FormBody body = new FormBody();
    private final FormFiles files;
    private final HtmlSettings limits;
    private final String from;
    private long text;

    private MultipartBody(FormFiles files, HtmlSettings limits, String from) {
        this.files = files;
        this.limits = limits;
        this.from = from;
    }

    static boolean isOne(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /**
     * Reads the body.
     *
     * @throws PageError 413 as soon as it passes the limits of whole forms, 400 where it is broken
     */
    static FormBody read(HttpServletRequest request, HtmlSettings limits, FormFiles files) throws IOException {
        var reader = new MultipartBody(files, limits, request.getRemoteAddr());
        try {
            reader.read(request);
            return reader.body;
        } catch (IOException | RuntimeException broken) {
            reader.body.stored().forEach(files::drop);
            throw refusal(broken);
        }
    }

    private static RuntimeException refusal(Exception broken) throws IOException {
        Throwable inside = broken instanceof FileUploadIOException ? broken.getCause() : null;
        return switch (inside == null ? broken : inside) {
            case SizeException tooLarge -> new PageError(ErrorStatus.TOO_LARGE, "form with files");
            case FileUploadException badForm -> new PageError(ErrorStatus.BAD_REQUEST, "form with files");
            case MalformedStreamException cut -> new PageError(ErrorStatus.BAD_REQUEST, "form that ends early");
            case RuntimeException other -> other;
            case IOException lost -> throw lost;
            default -> new PageError(ErrorStatus.BAD_REQUEST, "form with files");
        };
    }

    private void read(HttpServletRequest request) throws IOException, FileUploadException {
        var upload = new FileUpload();
        upload.setHeaderEncoding("utf-8");
        upload.setSizeMax(limits.maxFileBody().toBytes());
        upload.setFileCountMax(limits.maxParameters());
        upload.setPartHeaderSizeMax(4096);
        FileItemIterator parts = upload.getItemIterator(new ServletRequestContext(request));
        int count = 0;
        while (parts.hasNext()) {
            if (++count > limits.maxParameters()) {
                throw new PageError(ErrorStatus.TOO_LARGE, "number of values");
            }
            FileItemStream part = parts.next();
            try (InputStream content = part.openStream()) {
                if (part.isFormField()) {
                    text(part.getFieldName(), content);
                } else {
                    file(part, content);
                }
            }
        }
    }

    private void text(String name, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes((int) (limits.maxBody().toBytes() - text) + 1);
        text += bytes.length;
        if (text > limits.maxBody().toBytes()) {
            throw new PageError(ErrorStatus.TOO_LARGE, "body");
        }
        body.add(name, FormBody.utf8(bytes));
    }

    private void file(FileItemStream part, InputStream content) throws IOException {
        String name = nameOf(part);
        int first = content.read();
        if (first < 0 && name.isEmpty()) {
            return; // no file was chosen
        }
        long most = limits.maxFile().toBytes();
        var counted = new Counted(content, first, most);
        PostedFile.State state = PostedFile.State.KEPT;
        UUID stored = NOWHERE;
        try {
            stored = files.keep(first < 0 ? new ByteArrayInputStream(new byte[0]) : counted, from);
        } catch (FormFiles.PassedOver over) {
            state = over.why();
        }
        if (state == PostedFile.State.KEPT && counted.passed > most) {
            files.drop(stored);
            state = PostedFile.State.TOO_LARGE;
            stored = NOWHERE;
        }
        body.add(part.getFieldName(), new PostedFile(name, counted.passed, state, stored));
    }

    // old browsers send the whole path
    private static String nameOf(FileItemStream part) {
        String name;
        try {
            name = part.getName();
        } catch (InvalidFileNameException hostile) {
            return "?";
        }
        if (name == null) {
            return "";
        }
        String line = CleanText.line(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
        int length = line.codePointCount(0, line.length());
        return length <= NAME_LENGTH ? line : line.substring(line.offsetByCodePoints(0, length - NAME_LENGTH));
    }

    /** Counts what passes and ends one byte after the limit; the first byte was read before. */
    private static final class Counted extends FilterInputStream {

        private final long most;
        private int first;
        private long passed;

        Counted(InputStream in, int first, long most) {
            super(in);
            this.first = first;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (passed > most) {
                return -1;
            }
            if (first >= 0) {
                into[from] = (byte) first;
                first = -1;
                passed++;
                return 1;
            }
            int read = super.read(into, from, length);
            passed += Math.max(0, read);
            return read;
        }
    }

    /** What the names of files that were passed over lead to. */
    static List<UUID> real(List<PostedFile> posted) {
        return posted.stream()
                .filter(file -> file.state() == PostedFile.State.KEPT)
                .map(PostedFile::stored)
                .toList();
    }
}
