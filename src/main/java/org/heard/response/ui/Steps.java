package org.heard.response.ui;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.heard.format.making.PersonalDocuments;
import org.heard.questionnaire.Routing;
import org.heard.response.Drafts;
import org.heard.response.FairUse;
import org.heard.response.Response;
import org.heard.response.Responses;
import org.heard.site.Assets;
import org.heard.site.ContactBlock;
import org.springframework.stereotype.Service;

/** Knows which page a person gets, whatever address she asks for. */
@Service
class Steps {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");

    private final Drafts drafts;
    private final Responses responses;
    private final Words words;
    private final ContactBlock contact;
    private final AnswerMessages messages;
    private final PersonalDocuments documents;
    private final FairUse fairUse;
    private final Assets assets;
    private final FileWork work;

    Steps(
            Drafts drafts,
            Responses responses,
            Words words,
            ContactBlock contact,
            AnswerMessages messages,
            PersonalDocuments documents,
            FairUse fairUse,
            Assets assets,
            FileWork work) {
        this.drafts = drafts;
        this.responses = responses;
        this.words = words;
        this.contact = contact;
        this.messages = messages;
        this.documents = documents;
        this.fairUse = fairUse;
        this.assets = assets;
        this.work = work;
    }

    /** Whether there is such a step for anyone at all. */
    boolean exists(Journey journey, String step) {
        return switch (step) {
            case Step.START,
                    Step.NEW,
                    Step.WHO,
                    Step.SPEAKING,
                    Step.CHOOSE,
                    Step.SAVED,
                    Step.CHECK,
                    Step.SENT,
                    Step.COPY,
                    Step.FORGOTTEN -> true;
            default ->
                isPage(journey, step)
                        || journey.draft().isEmpty() && NUMBER.matcher(step).matches();
        };
    }

    /** The step for somebody who asks for this one: another where hers does not exist yet or any more. */
    String settle(Journey journey, String wanted) {
        if (wanted.equals(Step.FORGOTTEN)) {
            return wanted;
        }
        if (journey.cameByForeignLink() && !wanted.equals(Step.NEW)) {
            return Step.START;
        }
        if (wanted.equals(Step.NEW)) {
            return journey.mayBegin() && journey.questionnaire().isPresent() ? Step.NEW : Step.START;
        }
        boolean typed = journey.posted() && isTypedOn(journey, wanted);
        if (typed && isNotTaken(journey)) {
            return wanted;
        }
        if (journey.draft().isEmpty() || wanted.equals(Step.START)) {
            return Step.START;
        }
        if (journey.begun().isSent()) {
            return wanted.equals(Step.COPY) ? wanted : Step.SENT;
        }
        if (journey.moreToTake().isPresent() && !journey.posted()) {
            return Step.START;
        }
        // what was typed in the last moment is still kept, also when it cannot be sent any more
        if (journey.isTooLate() && !typed) {
            return wanted.equals(Step.COPY) ? wanted : Step.START;
        }
        return switch (wanted) {
            case Step.SENT -> Step.CHECK;
            case Step.SPEAKING -> SpeakingStep.capacity(journey).isPresent() ? wanted : Step.WHO;
            case Step.CHOOSE -> journey.begun().disputed().isEmpty() ? Step.CHECK : wanted;
            case Step.CHECK -> journey.begun().disputed().isEmpty() ? wanted : Step.CHOOSE;
            default -> isPage(journey, wanted) && !journey.posted() ? asked(journey, wanted) : wanted;
        };
    }

    private static boolean isTypedOn(Journey journey, String step) {
        return isPage(journey, step)
                || step.equals(Step.WHO)
                || step.equals(Step.SPEAKING) && SpeakingForm.posted().isPresent();
    }

    // a page that her answers lead past is not shown, the next one is
    private static String asked(Journey journey, String wanted) {
        int number = Integer.parseInt(wanted);
        Routing route = journey.route();
        if (route.pages().contains(number)) {
            return wanted;
        }
        OptionalInt after = route.after(number);
        return after.isPresent() ? Integer.toString(after.getAsInt()) : Step.CHECK;
    }

    /** The page for a step that was settled. */
    Step build(Journey journey, String step, Optional<String> then) {
        if (isTypedOn(journey, step) && isNotTaken(journey)) {
            return new NotTakenStep(journey, words, journey.draft().map(draft -> sent(journey)), step);
        }
        return switch (step) {
            case Step.START -> first(journey);
            case Step.NEW -> new StartStep(journey, words, drafts, fairUse, assets);
            case Step.WHO -> new WhoStep(journey, words, drafts, then);
            case Step.SPEAKING -> new SpeakingStep(journey, words, drafts, then);
            case Step.CHOOSE -> new ChooseStep(journey, words, drafts);
            case Step.SAVED -> new SavedStep(journey, words, messages);
            case Step.CHECK -> new CheckStep(journey, words, drafts, work);
            case Step.SENT -> new SentStep(journey, words, drafts, sent(journey), messages, work, assets);
            case Step.FORGOTTEN -> new ForgottenStep(journey, words, assets);
            case Step.COPY ->
                journey.begun().isSent()
                        ? new CopyStep(journey, words, sent(journey), documents.forms(journey.language()), work)
                        : new CopyStep(journey, words, work);
            default -> new QuestionsStep(journey, words, drafts, work, Integer.parseInt(step), then);
        };
    }

    /** Whether what is posted belongs to an answer that was sent before, or that is not kept any more. */
    private static boolean isNotTaken(Journey journey) {
        return journey.posted()
                && (journey.draft().isEmpty()
                        ? journey.wrongCode().isPresent()
                        : journey.begun().isSent());
    }

    private Step first(Journey journey) {
        if (journey.draft().isPresent()) {
            if (journey.begun().isSent()) {
                return new AlreadySentStep(journey, words, sent(journey));
            }
            if (journey.moreToTake().isPresent()) {
                return new MoreTimeStep(journey, words, drafts);
            }
            return journey.isTooLate() ? new TooLateStep(journey, words, contact) : new ReturnStep(journey, words);
        }
        if (!journey.mayBegin()) {
            return new NotOpenStep(journey, words);
        }
        return journey.questionnaire().isPresent()
                ? new StartStep(journey, words, drafts, fairUse, assets)
                : new OtherWaysStep(journey, words, contact);
    }

    private Response sent(Journey journey) {
        return responses.of(journey.begun()).orElseThrow(Drafts.DraftGone::new);
    }

    private static boolean isPage(Journey journey, String step) {
        return NUMBER.matcher(step).matches()
                && Integer.parseInt(step) <= journey.questions().pages().size();
    }
}
