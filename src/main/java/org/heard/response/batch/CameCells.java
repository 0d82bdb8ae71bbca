package org.heard.response.batch;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.heard.consultation.Consultation;
import org.heard.consultation.WayIn;
import org.heard.language.Dates;
import org.heard.privacy.MistypedCode;
import org.heard.privacy.SpeakableCode;
import org.heard.questionnaire.Questionnaire;
import org.heard.response.KeyedAnswers;
import org.heard.response.Responses;
import org.heard.response.batch.ImportPlan.Beside;
import org.heard.response.paper.KeyingDesk;
import org.heard.response.paper.PaperCopy;

/** How an answer came: by which way, when, in which language, on which form. */
final class CameCells {

    private final Consultation consultation;
    private final Questionnaire.Id asked;
    private final LocalDate today;
    private final Function<SpeakableCode, KeyingDesk.Form> forms;
    private final Function<SpeakableCode, KeyedAnswers.Visit> visits;
    private final Remarks remarks;
    private final Set<SpeakableCode> codes = new HashSet<>();
    private final Map<String, String> above = new HashMap<>();

    /**
     * @param asked the version of the questions that the table answers
     * @param forms looks up the form with a code
     * @param visits tells whose answer has a code
     */
    CameCells(
            Consultation consultation,
            Questionnaire.Id asked,
            LocalDate today,
            Function<SpeakableCode, KeyingDesk.Form> forms,
            Function<SpeakableCode, KeyedAnswers.Visit> visits,
            Remarks remarks) {
        this.consultation = consultation;
        this.asked = asked;
        this.today = today;
        this.forms = forms;
        this.visits = visits;
        this.remarks = remarks;
    }

    WayIn way(Line line) {
        String said = line.cell("_way").toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        if (said.isEmpty()) {
            return WayIn.PAPER;
        }
        Optional<WayIn> way = Stream.of(WayIn.values())
                .filter(each -> each.name().equals(said) && each != WayIn.GROUP)
                .findFirst();
        if (way.isEmpty()) {
            remarks.stop(line.number(), "_way", "way", line.cell("_way"));
        }
        return way.orElse(WayIn.PAPER);
    }

    LocalDate received(Line line) {
        String said = line.cell("_received");
        try {
            LocalDate day = said.isEmpty() ? today : LocalDate.parse(said);
            boolean early =
                    consultation.opensAt().map(Dates::day).filter(day::isBefore).isPresent();
            if (early || day.isAfter(today)) {
                remarks.stop(line.number(), "_received", "day", said);
            } else if (KeyedAnswers.isLate(consultation, day)
                    && line.cell("_late").isEmpty()) {
                remarks.stop(line.number(), "_received", "late");
            }
            return day;
        } catch (DateTimeParseException noDay) {
            remarks.stop(line.number(), "_received", "received", said);
            return today;
        }
    }

    Locale language(Line line) {
        String said = line.cell("_language");
        Locale language = Locale.forLanguageTag(said.isEmpty() ? "en" : said);
        if (language.getLanguage().isEmpty()) {
            remarks.stop(line.number(), "_language", "language", said);
            return Locale.ENGLISH;
        }
        return language;
    }

    /** The code on the form: no form becomes two answers, at the desk or here. */
    Optional<SpeakableCode> code(Line line) {
        String typed = line.cell(TableReader.CODE);
        try {
            return typed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(known(line, SpeakableCode.parse(typed, Responses.RECEIPT_GROUPS)));
        } catch (MistypedCode mistyped) {
            remarks.add(
                    line.number(),
                    TableReader.CODE,
                    mistyped.messageKey(),
                    Arrays.asList(mistyped.messageParameters()),
                    true);
            return Optional.empty();
        }
    }

    /** Remembers a row, so that one below it can be said to be given beside it. */
    void stands(Line line, String once) {
        Stream.of(
                        line.cell("_id"),
                        code(line.cell(TableReader.CODE))
                                .map(SpeakableCode::text)
                                .orElse(""))
                .filter(name -> !name.isEmpty())
                .forEach(name -> above.put(name, once));
    }

    /** The answer that was given in the same visit: a row above, by its number or its form's code, or one that was taken. */
    Optional<Beside> beside(Line line) {
        String said = line.cell(TableReader.BESIDE);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Optional<SpeakableCode> code = code(said);
        String once = above.getOrDefault(
                said, code.map(SpeakableCode::text).map(above::get).orElse(""));
        if (!once.isEmpty()) {
            return Optional.of(new Beside.Row(once));
        }
        KeyedAnswers.Visit visit = code.map(visits).orElse(KeyedAnswers.Visit.UNKNOWN);
        switch (visit) {
            case KNOWN -> {
                return code.map(Beside.Code::new);
            }
            case OTHER -> remarks.stop(line.number(), TableReader.BESIDE, "beside.other", said);
            case UNKNOWN -> remarks.stop(line.number(), TableReader.BESIDE, "beside.unknown", said);
        }
        return Optional.empty();
    }

    private static Optional<SpeakableCode> code(String typed) {
        try {
            return typed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(SpeakableCode.parse(typed, Responses.RECEIPT_GROUPS));
        } catch (MistypedCode noCode) {
            return Optional.empty();
        }
    }

    private SpeakableCode known(Line line, SpeakableCode code) {
        if (!codes.add(code)) {
            remarks.stop(line.number(), TableReader.CODE, "code.twice", code.text());
        }
        KeyingDesk.Form form = forms.apply(code);
        switch (form.found()) {
            case NEW -> {
                boolean older = form.copy()
                        .map(PaperCopy::questionnaireId)
                        .filter(printed -> !printed.equals(asked))
                        .isPresent();
                if (older) {
                    remarks.tell(line.number(), TableReader.CODE, "code.older", code.text());
                }
            }
            case KEYED -> remarks.stop(line.number(), TableReader.CODE, "code.keyed", code.text());
            case OTHER -> remarks.stop(line.number(), TableReader.CODE, "code.other", code.text());
            case UNKNOWN -> remarks.stop(line.number(), TableReader.CODE, "code.unknown", code.text());
        }
        return code;
    }
}
