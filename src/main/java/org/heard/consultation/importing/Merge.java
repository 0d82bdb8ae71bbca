package org.heard.consultation.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.heard.consultation.ConsultationContent;
import org.heard.consultation.ConsultationText;
import org.heard.consultation.ConsultationText.Document;
import org.heard.consultation.ConsultationText.Section;
import org.heard.consultation.ConsultationText.Term;
import org.heard.consultation.ConsultationText.Way;
import org.heard.language.Translated;
import org.jspecify.annotations.Nullable;

/**
 * Brings what has changed in a file into a consultation that may have been worked on here since: what only the file
 * changed is taken, what only people here changed is kept, and where both did, theirs is kept and the file's is named.
 */
final class Merge {

    private final ConsultationContent before;
    private final ConsultationContent file;
    private final ConsultationContent here;
    private final List<Field> conflicts = new ArrayList<>();

    /**
     * @param before what the last import brought
     * @param file what the file says now
     * @param here what the consultation says now
     */
    Merge(ConsultationContent before, ConsultationContent file, ConsultationContent here) {
        this.before = before;
        this.file = file;
        this.here = here;
    }

    /** What was changed in both places. */
    List<Field> conflicts() {
        return conflicts.stream().distinct().toList();
    }

    ConsultationContent merged() {
        return new ConsultationContent(
                text(),
                one(Field.LEVEL, before.level(), file.level(), here.level()),
                always(Field.TOPICS, before.topics(), file.topics(), here.topics()),
                always(Field.AUDIENCES, before.audiences(), file.audiences(), here.audiences()),
                always(Field.AREAS, before.areas(), file.areas(), here.areas()),
                one(Field.OPENS, before.opens(), file.opens(), here.opens()),
                one(Field.CLOSES, before.closes(), file.closes(), here.closes()),
                said(Field.SHORT_REASON, before.shortReason(), file.shortReason(), here.shortReason()));
    }

    private ConsultationText text() {
        return new ConsultationText(
                said(Field.TITLE, ConsultationText::title),
                said(Field.QUESTION, ConsultationText::question),
                said(Field.SUMMARY, ConsultationText::summary),
                said(Field.CAN_CHANGE, ConsultationText::canChange),
                said(Field.CANNOT_CHANGE, ConsultationText::cannotChange),
                said(Field.DECIDES, ConsultationText::decides),
                one(
                        Field.DECISION_ON,
                        before.text().decisionOn(),
                        file.text().decisionOn(),
                        here.text().decisionOn()),
                said(Field.ASKS, ConsultationText::asks),
                sections(),
                here.text().easyRead(),
                list(ConsultationText::glossary, Term::term, this::term),
                list(ConsultationText::documents, Document::address, this::document),
                list(ConsultationText::ways, Merge::wayName, this::way),
                said(Field.CONTACT, ConsultationText::contact));
    }

    private static List<Object> wayName(Way way) {
        return List.of(way.wayIn(), way.address().isEmpty() ? way.detail() : way.address());
    }

    private <T> @Nullable T one(Field field, @Nullable T was, @Nullable T says, @Nullable T is) {
        if (Objects.equals(says, was) || Objects.equals(says, is)) {
            return is;
        }
        if (Objects.equals(is, was)) {
            return says;
        }
        conflicts.add(field);
        return is;
    }

    private <T> T always(Field field, T was, T says, T is) {
        return Objects.requireNonNull(one(field, was, says, is));
    }

    private Translated said(Field field, Function<ConsultationText, Translated> part) {
        return said(field, part.apply(before.text()), part.apply(file.text()), part.apply(here.text()));
    }

    /** Each language by itself: a translation that was made here has nothing to do with the file's language. */
    private Translated said(Field field, Translated was, Translated says, Translated is) {
        Translated merged = is;
        var tags = new TreeSet<>(was.texts().keySet());
        tags.addAll(says.texts().keySet());
        for (String tag : tags) {
            Locale language = Locale.forLanguageTag(tag);
            merged = merged.with(
                    language, always(field, was.exactly(language), says.exactly(language), is.exactly(language)));
        }
        return merged;
    }

    /** Sections have no names of their own: in each language they are compared, and taken, as a whole. */
    private List<Section> sections() {
        List<Section> merged = here.text().sections();
        for (String tag : SectionWords.languages(before.text(), file.text())) {
            Locale language = Locale.forLanguageTag(tag);
            merged = SectionWords.put(
                    merged,
                    always(
                            Field.BODY,
                            SectionWords.of(before.text(), language),
                            SectionWords.of(file.text(), language),
                            SectionWords.of(here.text(), language)),
                    language);
        }
        return merged;
    }

    private interface Members<T> {
        @Nullable
        T merge(@Nullable T was, @Nullable T says, T is);
    }

    /** Lists whose members have names: each member by itself, in the order in which it stands here. */
    private <T> List<T> list(Function<ConsultationText, List<T>> part, Function<T, Object> name, Members<T> members) {
        List<T> was = part.apply(before.text());
        List<T> says = part.apply(file.text());
        var merged = new ArrayList<T>();
        for (T is : part.apply(here.text())) {
            T kept = members.merge(find(was, is, name), find(says, is, name), is);
            if (kept != null) {
                merged.add(kept);
            }
        }
        for (T added : says) {
            if (find(was, added, name) == null && find(merged, added, name) == null) {
                merged.add(added);
            }
        }
        return List.copyOf(merged);
    }

    private @Nullable Term term(@Nullable Term was, @Nullable Term says, Term is) {
        Translated meaning = said(
                Field.BODY,
                was == null ? Translated.empty() : was.meaning(),
                says == null ? Translated.empty() : says.meaning(),
                is.meaning());
        return meaning.isEmpty() && !is.meaning().isEmpty() ? null : new Term(is.term(), meaning);
    }

    private @Nullable Document document(@Nullable Document was, @Nullable Document says, Document is) {
        Translated title = said(
                Field.DOCUMENT,
                was == null ? Translated.empty() : was.title(),
                says == null ? Translated.empty() : says.title(),
                is.title());
        if (title.isEmpty() && !is.title().isEmpty()) {
            return null;
        }
        if (was == null || says == null) {
            return new Document(is.id(), title, is.address(), is.mediaType(), is.bytes(), is.language());
        }
        return new Document(
                is.id(),
                title,
                is.address(),
                always(Field.DOCUMENT, was.mediaType(), says.mediaType(), is.mediaType()),
                always(Field.DOCUMENT, was.bytes(), says.bytes(), is.bytes()),
                always(Field.DOCUMENT, was.language(), says.language(), is.language()));
    }

    private @Nullable Way way(@Nullable Way was, @Nullable Way says, Way is) {
        Translated detail = said(
                Field.WEBSITE,
                was == null ? Translated.empty() : was.detail(),
                says == null ? Translated.empty() : says.detail(),
                is.detail());
        return detail.isEmpty() && !is.detail().isEmpty() ? null : new Way(is.wayIn(), detail, is.address());
    }

    private static <T> @Nullable T find(List<T> members, T named, Function<T, Object> name) {
        return members.stream()
                .filter(member -> name.apply(member).equals(name.apply(named)))
                .findFirst()
                .orElse(null);
    }
}
