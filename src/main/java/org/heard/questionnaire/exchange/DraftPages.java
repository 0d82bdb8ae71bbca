package org.heard.questionnaire.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heard.language.Translated;

/** Collects the questions of a file on the pages where they belong, before their conditions are read. */
public final class DraftPages {

    /** How many questions without a group come on one page. */
    private static final int ON_A_PAGE = 10;

    /** The most questions that a questionnaire can have. */
    private static final int MOST = 1_000;

    /**
     * What a page is made of: a group of the file with a name of its own, or all that stands outside groups.
     *
     * @param title what the page is about
     * @param when what has to hold for it
     * @param place where it begins
     * @param loose whether it is no group, so that its pages may end anywhere
     */
    public record Owner(Translated title, List<Draft.When> when, String place, boolean loose) {}

    private static final class Open {
        private final Owner owner;
        private final Translated title;
        private final List<Draft> questions = new ArrayList<>();
        private Translated intro = Translated.empty();

        Open(Owner owner, Translated title) {
            this.owner = owner;
            this.title = title;
        }
    }

    private final List<Open> pages = new ArrayList<>();
    private int count;

    /** Adds a question to the page of its group; when another group's page came between, a further one begins. */
    public void add(Owner owner, Draft draft) {
        if (++count > MOST) {
            throw Notes.refusal(draft.place(), "many", MOST);
        }
        Open last = pages.isEmpty() ? null : pages.getLast();
        boolean full = last != null && owner.loose() && last.questions.size() >= ON_A_PAGE;
        if (last == null || !last.owner.equals(owner) || full) {
            last = open(owner);
        }
        last.questions.add(draft);
    }

    /** Changes the question that was added last. */
    public void replaceLast(Draft draft) {
        List<Draft> questions = pages.getLast().questions;
        questions.set(questions.size() - 1, draft);
    }

    /** Whether no question was added yet. */
    public boolean isEmpty() {
        return pages.isEmpty() || pages.getLast().questions.isEmpty();
    }

    /** The question that was added last. */
    public Draft last() {
        return pages.getLast().questions.getLast();
    }

    private Open open(Owner owner) {
        long earlier = pages.stream().filter(page -> page.owner.equals(owner)).count();
        Translated title = earlier == 0 ? owner.title() : numbered(owner.title(), earlier + 1);
        var page = new Open(owner, title);
        pages.add(page);
        return page;
    }

    /** What one needs to know before answering the questions of a page that has just begun or will now. */
    public void intro(Owner owner, Translated intro) {
        Open last = pages.isEmpty() || !pages.getLast().owner.equals(owner) ? open(owner) : pages.getLast();
        last.intro = intro;
    }

    /** The title with a number, for a page that goes on. */
    static Translated numbered(Translated title, long number) {
        Translated numbered = title;
        for (var text : title.texts().entrySet()) {
            numbered = numbered.with(Locale.forLanguageTag(text.getKey()), text.getValue() + " (" + number + ")");
        }
        return numbered;
    }

    /** All pages, in order. */
    public List<Draft.Page> all() {
        return pages.stream()
                .map(page ->
                        new Draft.Page(page.title, page.intro, page.owner.when(), page.questions, page.owner.place()))
                .toList();
    }
}
