package org.heard.response;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.heard.account.Staff;
import org.heard.account.StaffMember;
import org.heard.consultation.Consultation;
import org.heard.language.Dates;
import org.heard.language.Messages;
import org.heard.questionnaire.AnswerWords;
import org.heard.questionnaire.Questionnaire;
import org.heard.questionnaire.Questionnaires;
import org.springframework.stereotype.Service;

/** Answers as a table for a spreadsheet program: a row for each answer, a column for each question. */
@Service
class ResponseExport {

    private final ResponseRows rows;
    private final Questionnaires questionnaires;
    private final AnswerWords words;
    private final WhoWords whoWords;
    private final FlagRows flags;
    private final Staff staff;
    private final Spoken spoken;
    private final Messages messages;

    ResponseExport(
            ResponseRows rows,
            Questionnaires questionnaires,
            AnswerWords words,
            WhoWords whoWords,
            FlagRows flags,
            Staff staff,
            Spoken spoken,
            Messages messages) {
        this.rows = rows;
        this.questionnaires = questionnaires;
        this.words = words;
        this.whoWords = whoWords;
        this.flags = flags;
        this.staff = staff;
        this.spoken = spoken;
        this.messages = messages;
    }

    void write(Consultation.Id consultation, Locale language, Writer to) throws IOException {
        var printer = new CSVPrinter(to, CSVFormat.EXCEL);
        var versions = new LinkedHashMap<Questionnaire.Id, Questionnaire>();
        List<Response> responses = rows.findByConsultationIdOrderBySentAt(consultation);
        // the newest first, so that its words stand above the columns
        Stream.concat(
                        questionnaires.forConsultation(consultation).map(Questionnaire::id).stream(),
                        responses.stream().map(Response::questionnaireId))
                .distinct()
                .flatMap(id -> questionnaires.byId(id).stream())
                .sorted(Comparator.comparing(Questionnaire::number).reversed())
                .forEach(version -> versions.put(version.id(), version));
        var columns = new AnswerColumns(versions.values(), words, messages, language);
        Spoken.Words said = spoken.by(responses, language);
        printer.printRecord(headings(columns, language));
        var receipts = new HashMap<Response.Id, String>();
        responses.forEach(
                response -> receipts.put(response.id(), response.receipt().text()));
        for (Response response : responses) {
            Questionnaire asked = Objects.requireNonNull(versions.get(response.questionnaireId()));
            printer.printRecord(row(response, asked, columns, receipts, said, language));
        }
        printer.flush();
    }

    private List<String> headings(AnswerColumns columns, Locale language) {
        var headings = new ArrayList<String>();
        for (String column : List.of("receipt", "sent", "capacity")) {
            headings.add(messages.get(language, "response.export." + column));
        }
        WhoWords.NAMES.forEach(name -> headings.add(messages.get(language, name)));
        for (String column : List.of(
                "beside", "marks", "language", "way", "received", "keyed", "late", "also", "unasked", "version")) {
            headings.add(messages.get(language, "response.export." + column));
        }
        columns.headings().forEach(heading -> headings.add(harmless(heading)));
        return headings;
    }

    private List<String> row(
            Response response,
            Questionnaire asked,
            AnswerColumns columns,
            Map<Response.Id, String> receipts,
            Spoken.Words said,
            Locale language) {
        var cells = new ArrayList<String>();
        AnsweringAs who = response.who();
        cells.add(response.receipt().text());
        cells.add(response.sentAt()
                .atZone(Dates.ZONE)
                .toLocalDateTime()
                .withNano(0)
                .toString());
        cells.add(who.said()
                .map(capacity -> messages.get(language, capacity.key()))
                .orElse(""));
        Map<String, String> details = whoWords.details(who, language);
        WhoWords.NAMES.forEach(name -> cells.add(harmless(details.getOrDefault(name, ""))));
        cells.add(
                response.beside().map(other -> receipts.getOrDefault(other, "")).orElse(""));
        cells.add(harmless(marks(response, language)));
        cells.add(response.language().toLanguageTag());
        cells.add(messages.get(language, response.wayIn().nameKey()));
        cells.add(response.intake()
                .map(Intake::receivedOn)
                .map(LocalDate::toString)
                .orElse(""));
        cells.add(harmless(response.intake()
                .flatMap(intake -> staff.byId(intake.keyedBy()))
                .map(StaffMember::name)
                .orElse("")));
        cells.add(harmless(response.intake().map(Intake::lateReason).orElse("")));
        cells.add(harmless(response.also()));
        AnswerColumns.Row answered = columns.row(response, asked, key -> said.in(response, key));
        cells.add(harmless(answered.unasked()));
        cells.add(Integer.toString(asked.number()));
        answered.cells().forEach(cell -> cells.add(harmless(cell)));
        return cells;
    }

    private String marks(Response response, Locale language) {
        return flags.of(response.id()).stream()
                .map(flag -> messages.get(language, flag.kind().key() + ".short")
                        + flag.verdict()
                                .map(made -> ": " + messages.get(language, made.key()))
                                .orElse(""))
                .collect(Collectors.joining("; "));
    }

    /** Keeps a spreadsheet program from taking somebody's words for a formula. */
    static String harmless(String cell) {
        String start = cell.stripLeading();
        boolean dangerous = !start.isEmpty() && "=+-@＝＋－＠".indexOf(start.charAt(0)) >= 0
                || !cell.isEmpty() && "\t\r\n".indexOf(cell.charAt(0)) >= 0;
        return dangerous ? "'" + cell : cell;
    }
}
