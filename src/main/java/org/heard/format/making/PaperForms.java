package org.heard.format.making;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.privacy.SpeakableCode;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Service;

/**
 * Forms that are filled in by hand, as tagged PDF in standard and large print: one or many copies in one file, each with
 * its code and pages numbered from 1 (issue 4). Beside what {@link Source} promises their trees hold {@code div}s and empty
 * {@code span}s with the classes that {@link PaperStyle} names: boxes to tick and lines to write on.
 */
@Service
public class PaperForms {

    /** The most copies in one file. */
    public static final int MOST_COPIES = 50;

    private final Authoring authoring;
    private final PersonalDocuments documents;

    PaperForms(Authoring authoring, PersonalDocuments documents) {
        this.authoring = authoring;
        this.documents = documents;
    }

    /**
     * One copy.
     *
     * @param tree what it says, with what is in its pictures; how to reach the council is added
     * @param code what stands at the foot of each of its pages, if it has one
     */
    public record Copy(SourceTree tree, Optional<SpeakableCode> code) {}

    /** The sizes that forms are printed in, in points: standard print, then large print. */
    public static List<Integer> sizes() {
        return List.of(14, 18, 24, 28);
    }

    /**
     * All copies in one file.
     *
     * @param points one of {@link #sizes()}
     * @throws PersonalDocuments.NotMade if it cannot be made, or not now
     */
    public byte[] make(String title, List<Copy> copies, int points) throws PersonalDocuments.NotMade {
        return documents.make(source(title, copies, points), form(points));
    }

    Source source(String title, List<Copy> copies, int points) {
        var all = new Element("body");
        Map<String, Source.Picture> pictures = new HashMap<>();
        copies.forEach(copy -> pictures.putAll(copy.tree().pictures()));
        Source last = authoring.finish(copies.getFirst().tree(), title);
        for (int number = 1; number <= copies.size(); number++) {
            Source copy =
                    number == 1 ? last : authoring.finish(copies.get(number - 1).tree(), title);
            Element body = copy.body();
            for (Element heading : body.select("[id]")) {
                heading.attr("id", "c" + number + heading.id());
            }
            Element part = all.appendElement("div").addClass("paper-copy").addClass("copy" + number);
            body.children().forEach(part::appendChild);
        }
        // a page sizes pictures by their points, paper by millimetres
        all.select("img.paper-picture").removeAttr("width").removeAttr("height");
        List<String> codes = copies.stream()
                .map(copy -> copy.code().map(SpeakableCode::text).orElse(""))
                .toList();
        return last.saying(all).showing(pictures).printed(PaperStyle.of(points, codes, last.isRightToLeft()));
    }

    static FileForm form(int points) {
        return Stream.of(FileForm.values())
                .filter(form -> form.points() == points)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(points + " points"));
    }
}
