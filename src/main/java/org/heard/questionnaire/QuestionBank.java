package org.heard.questionnaire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.heard.language.Translated;
import org.heard.site.Organisation;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * The field's standard questions, ready to be asked: equality monitoring as Census 2021 and the GSS harmonised standards word
 * it in the organisation's nation, always voluntary and never published (M2), roles, and what went well. Source: Office for
 * National Statistics, Open Government Licence v3.0.
 */
@Service
public class QuestionBank {

    private static final String USUAL = "england";

    private final List<Item> items;
    private final String wordingKey;

    QuestionBank(Organisation organisation) {
        Bank bank = read();
        boolean known = bank.items().stream().anyMatch(item -> item.nations().contains(organisation.nation()));
        String nation = known ? organisation.nation() : USUAL;
        wordingKey = "questionnaire.bank.wording." + (known ? nation : "other");
        items = bank.items().stream()
                .filter(item -> item.nations().isEmpty() || item.nations().contains(nation))
                .toList();
    }

    /**
     * One or more questions that belong together.
     *
     * @param id its stable name
     * @param name what staff read
     * @param equality whether it belongs to equality monitoring
     * @param nations the nations in which it is worded so; all for none
     * @param pages the questions, on as many pages as their routing needs
     */
    public record Item(String id, Translated name, boolean equality, List<String> nations, List<QuestionPage> pages) {

        public Item {
            nations = nations == null ? List.of() : List.copyOf(nations);
            pages = List.copyOf(pages);
        }

        /** Whether any of its questions is asked already. */
        public boolean isIn(Questions questions) {
            return new Questions(pages)
                    .all()
                    .anyMatch(question -> questions.find(question.key()).isPresent());
        }

        /**
         * The questions with these at their end, on the last page if that is about the same.
         *
         * @param languages those that the questions have to be there in: one more would be missing from all others
         */
        public Questions addedTo(Questions questions, Collection<Locale> languages) {
            Questions longer = questions;
            for (QuestionPage each : pages) {
                QuestionPage page = each.only(languages);
                longer = continues(longer, page) ? onLastPage(longer, page) : longer.plus(page);
            }
            return longer;
        }

        private static boolean continues(Questions questions, QuestionPage page) {
            if (questions.pages().isEmpty() || !page.showIf().isAlways()) {
                return false;
            }
            QuestionPage last = questions.pages().getLast();
            return last.showIf().isAlways()
                    && last.title()
                            .texts()
                            .entrySet()
                            .containsAll(page.title().texts().entrySet());
        }

        private static Questions onLastPage(Questions questions, QuestionPage page) {
            int place = questions.pages().size() - 1;
            QuestionPage last = questions.pages().get(place);
            var together = new ArrayList<>(last.questions());
            together.addAll(page.questions());
            return questions.with(place, last.with(together));
        }
    }

    /**
     * The file.
     *
     * @param source where the wording is from
     * @param items everything in it
     */
    record Bank(String source, List<Item> items) {}

    private static Bank read() {
        try (var in = new ClassPathResource("questionnaire/bank.json").getInputStream()) {
            return JsonMapper.builder().build().readValue(in, Bank.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The message key of whose wording the equality questions have: where there is none for a nation, England's. */
    public String wordingKey() {
        return wordingKey;
    }

    /** What can be added, in order, as it is worded in the organisation's nation. */
    public List<Item> items() {
        return items;
    }
}
