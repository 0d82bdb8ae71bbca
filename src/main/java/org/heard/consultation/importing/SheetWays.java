package org.heard.consultation.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.consultation.ConsultationText.Way;
import org.heard.consultation.WayIn;
import org.heard.consultation.importing.Columns.Meaning;
import org.heard.consultation.importing.SheetTable.Cell;
import org.heard.language.Translated;

/** Reads the cells of a row that hold addresses: ways to answer, and documents. */
final class SheetWays {

    /** A title, then the address: "The plan: https://…", "The plan (https://…)", or the address alone. */
    private static final Pattern DOCUMENT =
            Pattern.compile("(?<title>.*?)[\\s:(<\\[-]*(?<address>(?:https?://|www\\.)[^\\s<>\"]+?)[)>\\].,]*");

    private final TextParts parts;
    private final List<Remark> remarks;

    SheetWays(TextParts parts, List<Remark> remarks) {
        this.parts = parts;
        this.remarks = remarks;
    }

    /** Takes a cell; false if it holds something else. */
    boolean take(Meaning meaning, Cell cell, String place) {
        Locale in = meaning.language();
        switch (meaning.field()) {
            case WEBSITE -> website(cell, in, place);
            case EMAIL ->
                each(
                        cell,
                        text -> TextParts.email(text)
                                .ifPresentOrElse(
                                        address -> way(WayIn.EMAIL, in, address, "mailto:" + address),
                                        () -> refuse("email", text, place)));
            case PHONE -> phone(cell, in, place);
            case POST -> way(WayIn.PAPER, in, GovUkWays.oneLine(cell.text()), "");
            case DOCUMENT -> documents(cell, in, place);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void each(Cell cell, java.util.function.Consumer<String> taker) {
        String text = cell.link() != null && TextParts.email(cell.text()).isEmpty() ? cell.link() : cell.text();
        for (String part : text.split("[;,\\s]+")) {
            if (!part.isBlank()) {
                taker.accept(part);
            }
        }
    }

    private void website(Cell cell, Locale in, String place) {
        TextParts.webAddress(cell.text())
                .or(() -> Optional.ofNullable(cell.link()).flatMap(TextParts::webAddress))
                .ifPresentOrElse(
                        address -> way(WayIn.OTHER_WEBSITE, in, TextParts.host(address), address),
                        () -> refuse("address", cell.text(), place));
    }

    private void phone(Cell cell, Locale in, String place) {
        String text = cell.text().replaceAll("\\s+", " ").strip();
        String digits = text.replaceAll("\\(0\\)", "").replaceAll("[^0-9+]", "");
        if (digits.length() < 3 || digits.length() > 16 || text.length() > 100) {
            refuse("phone", text, place);
            return;
        }
        way(WayIn.PHONE, in, text, "tel:" + digits);
    }

    private void documents(Cell cell, Locale in, String place) {
        String link = cell.link();
        if (link != null) {
            String title = TextParts.webAddress(cell.text()).isPresent() ? "" : cell.text();
            TextParts.webAddress(link)
                    .ifPresentOrElse(found -> document(title, found, in), () -> refuse("address", link, place));
            return;
        }
        for (String line : cell.text().split("[\\n;|]")) {
            String part = line.strip();
            if (part.isEmpty()) {
                continue;
            }
            Matcher match = DOCUMENT.matcher(part);
            Optional<String> address =
                    match.matches() ? TextParts.webAddress(match.group("address")) : Optional.empty();
            address.ifPresentOrElse(
                    found -> document(match.group("title"), found, in), () -> refuse("address", part, place));
        }
    }

    private void document(String title, String address, Locale in) {
        String name = title.isBlank()
                ? GovUkAttachments.name(address)
                : title.replaceAll("\\s+", " ").strip();
        parts.documents.add(TextParts.document(
                Translated.of(in, name.length() > Limits.LINE ? name.substring(0, Limits.LINE) : name),
                address,
                TextParts.mediaType(address),
                0,
                in));
    }

    private void way(WayIn wayIn, Locale in, String detail, String address) {
        for (int i = 0; i < parts.ways.size(); i++) {
            Way way = parts.ways.get(i);
            if (way.wayIn() == wayIn
                    && way.address().equals(address)
                    && !way.detail().has(in)) {
                parts.ways.set(i, new Way(wayIn, way.detail().with(in, detail), address));
                return;
            }
        }
        parts.ways.add(new Way(wayIn, Translated.of(in, detail), address));
    }

    private void refuse(String why, String text, String place) {
        remarks.add(Remark.notTaken(place, why, Remark.excerpt(text)));
    }
}
