package org.heard.response;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.consultation.Consultation;
import org.heard.consultation.WayIn;
import org.heard.privacy.SpeakableCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has been sent: receipts, and how many there are. */
@Service
@Transactional(readOnly = true)
public class Responses {

    /** How many groups of four a receipt code has. */
    public static final int RECEIPT_GROUPS = Sending.RECEIPT_GROUPS;

    private final ResponseRows rows;

    Responses(ResponseRows rows) {
        this.rows = rows;
    }

    /** What a receipt code tells. */
    public Optional<Receipt> byReceipt(SpeakableCode code) {
        return rows.findByReceipt(code.text())
                .map(response -> new Receipt(response.consultationId(), response.sentAt(), response.id()));
    }

    /** The answer that a draft became, for the person who has the draft's code. */
    public Optional<Response> of(Draft draft) {
        return draft.response().flatMap(rows::findById);
    }

    /** How many answers a consultation has, by capacity and by way in. */
    public Count count(Consultation.Id consultation) {
        return new Count(rows.count(consultation));
    }

    /** Answers of the same capacity and way in. */
    record Row(@Nullable Capacity capacity, WayIn wayIn, long number) {}

    /** How many answers there are. */
    public static final class Count {

        private final List<Row> rows;

        Count(List<Row> rows) {
            this.rows = rows;
        }

        /** All of them. */
        public long all() {
            return rows.stream().mapToLong(Row::number).sum();
        }

        /** How many were given as whom; those who did not say are left out. */
        public Map<Capacity, Long> byCapacity() {
            var counts = new EnumMap<Capacity, Long>(Capacity.class);
            rows.stream()
                    .filter(row -> row.capacity() != null)
                    .forEach(row -> counts.merge(row.capacity(), row.number(), Long::sum));
            return counts;
        }

        /** How many came by which way. */
        public Map<WayIn, Long> byWayIn() {
            var counts = new EnumMap<WayIn, Long>(WayIn.class);
            rows.forEach(row -> counts.merge(row.wayIn(), row.number(), Long::sum));
            return counts;
        }
    }
}
