package org.heard.consultation.desk;

import java.util.Optional;
import org.heard.consultation.ConsultationText.Term;

/** A term that is explained where it stands (F1). */
final class TermRow extends Row<Term> {

    private final TranslatedField term;
    private final TranslatedField meaning;

    TermRow(Writing writing) {
        term = TranslatedField.line(writing, getTranslation("consultation.desk.term.term"));
        meaning = TranslatedField.paragraphs(writing, getTranslation("consultation.desk.term.meaning"));
        add(term.field(), meaning.field());
    }

    @Override
    public void show(Term shown) {
        term.show(shown.term());
        meaning.show(shown.meaning());
    }

    @Override
    public Optional<Term> value() {
        return Optional.of(new Term(term.value(), meaning.value()))
                .filter(row -> !row.term().isEmpty() || !row.meaning().isEmpty());
    }

    @Override
    public void speak() {
        term.speak();
        meaning.speak();
    }
}
