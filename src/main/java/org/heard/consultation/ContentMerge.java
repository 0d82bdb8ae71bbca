package org.heard.consultation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.heard.consultation.ConsultationText.Document;
import org.heard.consultation.ConsultationText.EasyReadRow;
import org.heard.consultation.ConsultationText.Section;
import org.heard.consultation.ConsultationText.Term;
import org.heard.consultation.ConsultationText.Way;
import org.heard.language.Translated;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what two people changed from the same beginning, such as one writing English while the other writes
 * Welsh. Where both changed the same thing it gives up: a person has to choose.
 */
final class ContentMerge {

    /** Brings the three forms of one row together. */
    private interface RowMerge<T> {
        T merge(T before, T mine, T theirs);
    }

    private ContentMerge() {}

    /**
     * Both changes in one.
     *
     * @throws ChangedMeanwhile when both changed the same thing differently
     */
    static ConsultationContent of(ConsultationContent before, ConsultationContent mine, ConsultationContent theirs) {
        return new ConsultationContent(
                text(before.text(), mine.text(), theirs.text()),
                one(before.level(), mine.level(), theirs.level()),
                need(before.topics(), mine.topics(), theirs.topics()),
                need(before.audiences(), mine.audiences(), theirs.audiences()),
                need(before.areas(), mine.areas(), theirs.areas()),
                one(before.opens(), mine.opens(), theirs.opens()),
                one(before.closes(), mine.closes(), theirs.closes()),
                words(before.shortReason(), mine.shortReason(), theirs.shortReason()));
    }

    private static ConsultationText text(ConsultationText before, ConsultationText mine, ConsultationText theirs) {
        return new ConsultationText(
                words(before.title(), mine.title(), theirs.title()),
                words(before.question(), mine.question(), theirs.question()),
                words(before.summary(), mine.summary(), theirs.summary()),
                words(before.canChange(), mine.canChange(), theirs.canChange()),
                words(before.cannotChange(), mine.cannotChange(), theirs.cannotChange()),
                words(before.decides(), mine.decides(), theirs.decides()),
                one(before.decisionOn(), mine.decisionOn(), theirs.decisionOn()),
                words(before.asks(), mine.asks(), theirs.asks()),
                rows(
                        before.sections(),
                        mine.sections(),
                        theirs.sections(),
                        row -> Stream.of(row.heading(), row.body()),
                        (b, m, t) -> new Section(
                                words(b.heading(), m.heading(), t.heading()), words(b.body(), m.body(), t.body()))),
                rows(
                        before.easyRead(),
                        mine.easyRead(),
                        theirs.easyRead(),
                        row -> Stream.of(row.alternative(), row.words()),
                        (b, m, t) -> new EasyReadRow(
                                need(b.picture(), m.picture(), t.picture()),
                                words(b.alternative(), m.alternative(), t.alternative()),
                                words(b.words(), m.words(), t.words()))),
                rows(
                        before.glossary(),
                        mine.glossary(),
                        theirs.glossary(),
                        row -> Stream.of(row.term(), row.meaning()),
                        (b, m, t) -> new Term(
                                words(b.term(), m.term(), t.term()), words(b.meaning(), m.meaning(), t.meaning()))),
                rows(
                        before.documents(),
                        mine.documents(),
                        theirs.documents(),
                        row -> Stream.of(row.title()),
                        ContentMerge::document),
                rows(
                        before.ways(),
                        mine.ways(),
                        theirs.ways(),
                        row -> Stream.of(row.detail()),
                        (b, m, t) -> new Way(
                                need(b.wayIn(), m.wayIn(), t.wayIn()),
                                words(b.detail(), m.detail(), t.detail()),
                                need(b.address(), m.address(), t.address()))),
                words(before.contact(), mine.contact(), theirs.contact()));
    }

    private static Document document(Document before, Document mine, Document theirs) {
        return new Document(
                need(before.id(), mine.id(), theirs.id()),
                words(before.title(), mine.title(), theirs.title()),
                need(before.address(), mine.address(), theirs.address()),
                need(before.mediaType(), mine.mediaType(), theirs.mediaType()),
                need(before.bytes(), mine.bytes(), theirs.bytes()),
                need(before.language(), mine.language(), theirs.language()));
    }

    private static <T> @Nullable T one(@Nullable T before, @Nullable T mine, @Nullable T theirs) {
        if (Objects.equals(mine, before)) {
            return theirs;
        }
        if (Objects.equals(theirs, before) || Objects.equals(theirs, mine)) {
            return mine;
        }
        throw new ChangedMeanwhile();
    }

    private static <T> T need(T before, T mine, T theirs) {
        return Objects.requireNonNull(one(before, mine, theirs));
    }

    private static Translated words(Translated before, Translated mine, Translated theirs) {
        var tags = new HashSet<>(mine.texts().keySet());
        tags.addAll(theirs.texts().keySet());
        Map<String, String> all = new HashMap<>();
        for (String tag : tags) {
            all.put(tag, need(in(before, tag), in(mine, tag), in(theirs, tag)));
        }
        return Translated.of(all);
    }

    private static String in(Translated text, String tag) {
        return text.texts().getOrDefault(tag, "");
    }

    private static <T> List<T> rows(
            List<T> before, List<T> mine, List<T> theirs, Function<T, Stream<Translated>> texts, RowMerge<T> merge) {
        if (mine.equals(before)) {
            return theirs;
        }
        if (theirs.equals(before) || theirs.equals(mine)) {
            return mine;
        }
        if (mine.size() != before.size() || theirs.size() != before.size()) {
            throw new ChangedMeanwhile();
        }
        var all = new ArrayList<T>();
        for (int i = 0; i < before.size(); i++) {
            all.add(row(before.get(i), mine.get(i), theirs.get(i), texts, merge));
        }
        return all;
    }

    /** A row that one side replaced or moved has nothing in common with what stood there: it is not mixed. */
    private static <T> T row(T before, T mine, T theirs, Function<T, Stream<Translated>> texts, RowMerge<T> merge) {
        boolean bothChanged = !mine.equals(before) && !theirs.equals(before) && !mine.equals(theirs);
        if (bothChanged && !(isSameRow(before, mine, texts) && isSameRow(before, theirs, texts))) {
            throw new ChangedMeanwhile();
        }
        return merge.merge(before, mine, theirs);
    }

    private static <T> boolean isSameRow(T before, T now, Function<T, Stream<Translated>> texts) {
        List<Translated> old = texts.apply(before).toList();
        List<Translated> changed = texts.apply(now).toList();
        for (int i = 0; i < old.size(); i++) {
            Translated after = changed.get(i);
            if (old.get(i).texts().entrySet().stream()
                    .anyMatch(entry -> in(after, entry.getKey()).equals(entry.getValue()))) {
                return true;
            }
        }
        return false;
    }
}
