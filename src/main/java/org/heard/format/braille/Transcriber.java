package org.heard.format.braille;

import java.util.Locale;
import org.heard.language.Messages;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Service;

/** Transcribes documents into Braille by machine, and says in them that nobody has proof-read them. */
@Service
public class Transcriber {

    /** About 700 pages of Braille. */
    private static final int MOST_CHARACTERS = 500_000;

    private final BrailleTables tables;
    private final BrailleSettings settings;
    private final Messages messages;

    Transcriber(BrailleTables tables, BrailleSettings settings, Messages messages) {
        this.tables = tables;
        this.settings = settings;
        this.messages = messages;
    }

    /** Whether Braille of this grade can be made here in this language, and is offered. */
    public boolean transcribes(Locale language, int grade) {
        return settings.offers(language) && tables.has(language, grade);
    }

    /**
     * A file for an embosser.
     *
     * @param text Braille ASCII
     * @param pages how many pages it has
     */
    public record Transcribed(String text, int pages) {}

    /**
     * @param body the document's tree
     * @throws Unmapped if there are no cells for a sign in it, or it is longer than can be transcribed
     */
    public Transcribed transcribe(Element body, String title, String publisher, Locale language, int grade)
            throws Unmapped {
        if (body.wholeText().length() > MOST_CHARACTERS) {
            throw new Unmapped("It is too long to be transcribed in one volume");
        }
        var text =
                new BrailleText(tables, language, grade, other -> messages.get(language, "making.braille.left", other));
        String label = messages.get(
                language,
                "making.braille.label",
                Integer.toString(grade),
                Integer.toString(settings.cells()),
                Integer.toString(settings.lines()));
        String contents = messages.get(language, "making.braille.contents");
        BrailleDocument.Brf brf = new BrailleDocument(settings, text).lay(body, title, publisher, label, contents);
        return new Transcribed(brf.text(), brf.pages());
    }
}
