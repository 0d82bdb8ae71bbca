package org.heard.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.language.Translated;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a consultation says, in every language that it has. Bodies are Markdown.
 *
 * @param title its name
 * @param question what is being decided, in one sentence
 * @param summary a plain summary in a few sentences
 * @param canChange what people can change by answering (P2)
 * @param cannotChange what cannot change, and why (P2)
 * @param decides who decides
 * @param decisionOn when the decision is expected, if known
 * @param asks what taking part asks of a person (P3)
 * @param sections the proposal, in sections
 * @param easyRead the Easy Read version, a row for each idea; empty when there is none
 * @param glossary terms that are explained where they stand
 * @param documents files that belong to it
 * @param ways how to answer besides here, with what one needs to know for it
 * @param contact whom to ask about this consultation, if not the council's usual contact
 */
public record ConsultationText(
        Translated title,
        Translated question,
        Translated summary,
        Translated canChange,
        Translated cannotChange,
        Translated decides,
        @Nullable LocalDate decisionOn,
        Translated asks,
        List<Section> sections,
        List<EasyReadRow> easyRead,
        List<Term> glossary,
        List<Document> documents,
        List<Way> ways,
        Translated contact) {

    /** A part of the proposal: its heading and its body in Markdown. */
    public record Section(Translated heading, Translated body) {}

    /** An idea in Easy Read: the name of a picture in the picture set, its description, and the words. */
    public record EasyReadRow(String picture, Translated alternative, Translated words) {}

    /** A term and what it means. */
    public record Term(Translated term, Translated meaning) {}

    /**
     * A file that belongs to the consultation.
     *
     * @param id names it in addresses and format requests
     * @param title what it is called
     * @param address where it is, on this site or elsewhere
     * @param mediaType its type, such as {@code application/pdf}
     * @param bytes its size, 0 when not known
     * @param language the tag of the language that it is in
     */
    public record Document(UUID id, Translated title, String address, String mediaType, long bytes, String language) {}

    /** A way to answer and what to do: a number, an address, a place and time. */
    public record Way(WayIn wayIn, Translated detail, String address) {}

    /** Whether all of it can be read in Easy Read in a language; Easy Read in two languages at once is none. */
    public boolean hasEasyRead(Locale language) {
        return !easyRead.isEmpty()
                && easyRead.stream()
                        .allMatch(row ->
                                row.words().has(language) && row.alternative().has(language));
    }

    /** Nothing said yet. */
    public static ConsultationText empty() {
        Translated none = Translated.empty();
        return new ConsultationText(
                none, none, none, none, none, none, null, none, List.of(), List.of(), List.of(), List.of(), List.of(),
                none);
    }

    /** The same with the day on which the decision is expected. */
    public ConsultationText decidedOn(@Nullable LocalDate day) {
        return new ConsultationText(
                title,
                question,
                summary,
                canChange,
                cannotChange,
                decides,
                day,
                asks,
                sections,
                easyRead,
                glossary,
                documents,
                ways,
                contact);
    }

    /** The same with one more file. */
    ConsultationText withDocument(Document document) {
        return new ConsultationText(
                title,
                question,
                summary,
                canChange,
                cannotChange,
                decides,
                decisionOn,
                asks,
                sections,
                easyRead,
                glossary,
                Stream.concat(documents.stream(), Stream.of(document)).toList(),
                ways,
                contact);
    }

    /** The same with another title. */
    public ConsultationText withTitle(Translated other) {
        return new ConsultationText(
                other,
                question,
                summary,
                canChange,
                cannotChange,
                decides,
                decisionOn,
                asks,
                sections,
                easyRead,
                glossary,
                documents,
                ways,
                contact);
    }
}
