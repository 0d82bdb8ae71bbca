package org.heard.response.batch;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heard.consultation.Consultation;
import org.heard.consultation.WayIn;
import org.heard.privacy.SpeakableCode;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Questionnaire;

/**
 * What an import would do, before anything is kept.
 *
 * @param consultation what it answers
 * @param questionnaire the version of the questions that the table answers
 * @param ready the rows that can be kept
 * @param there how many rows were taken before
 * @param remarks everything that is wrong or would not be taken over, by row and column
 */
public record ImportPlan(
        Consultation.Id consultation,
        Questionnaire.Id questionnaire,
        List<Ready> ready,
        int there,
        List<Remark> remarks) {

    /**
     * A row that can be kept.
     *
     * @param once names the row: the same row twice is one answer
     * @param code the code on the form that it was typed from
     * @param beside the answer that was given in the same visit
     */
    public record Ready(
            String once,
            int row,
            Optional<SpeakableCode> code,
            Optional<Beside> beside,
            Map<String, Answer> answers,
            String also,
            WayIn wayIn,
            LocalDate receivedOn,
            String late,
            Locale language) {

        @Override
        public String toString() {
            return "row " + row;
        }
    }

    /** An answer that another was given beside: by its code, or as a row that stands above it. */
    public sealed interface Beside {

        /** By its code. */
        record Code(SpeakableCode code) implements Beside {}

        /** As the row that has this name. */
        record Row(String once) implements Beside {}
    }

    /**
     * Something about a cell.
     *
     * @param row as a spreadsheet program counts, 1 for the heading
     * @param column what stands above it, empty for the whole row
     * @param key the message key of what is wrong
     * @param parameters what the message needs
     * @param stops whether the row cannot be kept as it is
     */
    public record Remark(int row, String column, String key, List<Object> parameters, boolean stops) {

        @Override
        public String toString() {
            return "row " + row + ", " + column + ": " + key;
        }
    }

    /** How many rows cannot be kept as they are. */
    public int refused() {
        return (int) remarks.stream()
                .filter(Remark::stops)
                .map(Remark::row)
                .distinct()
                .count();
    }
}
