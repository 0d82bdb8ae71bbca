package org.heard.format.making;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.heard.format.speech.Recording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Which words of a book's pages are heard when (EPUB 3.3, section 9, media overlays), so that they are marked while heard. */
final class EpubSpeech {

    /** The file that is heard. */
    static final String SOUND = "speech.mp3";

    static final EpubSpeech NONE = new EpubSpeech(List.of());

    private static final double SECOND = 1000;

    private final List<Overlay> overlays;

    /**
     * What is heard of a page.
     *
     * @param name the file's name, {@code page-1.smil}
     * @param length of what is heard
     */
    record Overlay(EpubBook.Page page, String name, Duration length, byte[] content) {}

    private EpubSpeech(List<Overlay> overlays) {
        this.overlays = overlays;
    }

    static EpubSpeech of(EpubBook book, Recording recording) {
        var overlays = new ArrayList<Overlay>();
        for (EpubBook.Page page : book.pages()) {
            Set<String> ids = new HashSet<>(page.content().select("[id]").eachAttr("id"));
            List<Recording.Clip> clips = recording.clips().stream()
                    .filter(clip -> ids.contains(clip.element()))
                    .filter(clip -> seconds(clip.begin()) < seconds(clip.end()))
                    .toList();
            if (!clips.isEmpty()) {
                overlays.add(overlay(page, clips));
            }
        }
        return new EpubSpeech(List.copyOf(overlays));
    }

    private static Overlay overlay(EpubBook.Page page, List<Recording.Clip> clips) {
        Document document = Jsoup.parse("", Parser.xmlParser());
        document.outputSettings().charset(StandardCharsets.UTF_8).prettyPrint(false);
        Element body = document.appendElement("smil")
                .attr("xmlns", "http://www.w3.org/ns/SMIL")
                .attr("version", "3.0")
                .appendElement("body");
        var length = Duration.ZERO;
        for (Recording.Clip clip : clips) {
            Element pair = body.appendElement("par");
            pair.appendElement("text").attr("src", page.name() + "#" + clip.element());
            pair.appendElement("audio")
                    .attr("src", SOUND)
                    .attr("clipBegin", clock(clip.begin()))
                    .attr("clipEnd", clock(clip.end()));
            length = length.plusMillis(clip.end().toMillis() - clip.begin().toMillis());
        }
        String text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document.outerHtml() + "\n";
        return new Overlay(page, page.name().replace(".xhtml", ".smil"), length, text.getBytes(StandardCharsets.UTF_8));
    }

    List<Overlay> overlays() {
        return overlays;
    }

    /** Of all that is heard. */
    Duration length() {
        return overlays.stream().map(Overlay::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** A time as books tell it, in seconds: {@code 12.345s}. */
    static String clock(Duration time) {
        return String.format(Locale.ROOT, "%.3fs", seconds(time));
    }

    private static double seconds(Duration time) {
        return time.toMillis() / SECOND;
    }
}
