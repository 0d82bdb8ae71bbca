package org.heard.response;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.AnswerWords;
import org.heard.questionnaire.Piping;
import org.heard.questionnaire.Question;
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
        Stream.concat(
                        questionnaires.forConsultation(consultation).map(Questionnaire::id).stream(),
                        responses.stream().map(Response::questionnaireId))
                .distinct()
                .flatMap(id -> questionnaires.byId(id).stream())
                .forEach(version -> versions.put(version.id(), version));
        List<Question> columns = columns(versions);
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

    /** Every question that was ever asked, as it is worded now, in today's order. */
    private static List<Question> columns(Map<Questionnaire.Id, Questionnaire> versions) {
        var columns = new LinkedHashMap<String, Question>();
        versions.values()
                .forEach(version -> version.questions()
                        .answered()
                        .forEach(question -> columns.putIfAbsent(question.key(), Piping.unfilled(question))));
        return List.copyOf(columns.values());
    }

    private List<String> headings(List<Question> columns, Locale language) {
        var headings = new ArrayList<String>();
        for (String column : List.of("receipt", "sent", "capacity")) {
            headings.add(messages.get(language, "response.export." + column));
        }
        WhoWords.NAMES.forEach(name -> headings.add(messages.get(language, name)));
        for (String column : List.of("beside", "marks", "language", "way", "received", "keyed", "late", "also")) {
            headings.add(messages.get(language, "response.export." + column));
        }
        for (Question question : columns) {
            String wording = question.wording().text(language);
            headings.add(harmless(wording));
            if (question.offersSomethingElse()) {
                headings.add(harmless(messages.get(language, "response.export.else", wording)));
            }
        }
        return headings;
    }

    private List<String> row(
            Response response,
            Questionnaire asked,
            List<Question> columns,
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
        for (Question column : columns) {
            Answer answer = response.answer(column.key());
            Question question = asked.questions().find(column.key()).orElse(column);
            String cell = cell(question, answer, language);
            String words = said.in(response, column.key());
            cells.add(harmless(words.isEmpty() ? cell : cell + "\n" + words));
            if (column.offersSomethingElse()) {
                cells.add(harmless(answer.text()));
            }
        }
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

    // numbers and dates stay as a program can read them
    private String cell(Question question, Answer answer, Locale language) {
        String chosen = String.join("; ", words.choices(question, answer, language));
        return chosen.isEmpty() && question.type().isText() ? answer.text() : chosen;
    }

    /** Keeps a spreadsheet program from taking somebody's words for a formula. */
    static String harmless(String cell) {
        String start = cell.stripLeading();
        boolean dangerous = !start.isEmpty() && "=+-@＝＋－＠".indexOf(start.charAt(0)) >= 0
                || !cell.isEmpty() && "\t\r\n".indexOf(cell.charAt(0)) >= 0;
        return dangerous ? "'" + cell : cell;
    }
}
