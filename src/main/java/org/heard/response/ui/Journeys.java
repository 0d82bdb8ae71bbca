package org.heard.response.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.consultation.MoreTime;
import org.heard.html.Page;
import org.heard.privacy.SpeakableCode;
import org.heard.questionnaire.AnswerWords;
import org.heard.questionnaire.Piping;
import org.heard.questionnaire.Questionnaire;
import org.heard.questionnaire.Questionnaires;
import org.heard.questionnaire.Questions;
import org.heard.response.AnsweringTime;
import org.heard.response.Draft;
import org.heard.response.Drafts;
import org.heard.response.ui.Journey.More;
import org.springframework.stereotype.Service;

/** Finds where a person is: by what the form that she sends belongs to, else by the code in the address, else by the cookie. */
@Service
class Journeys {

    private final Consultations consultations;
    private final Questionnaires questionnaires;
    private final Drafts drafts;
    private final CodeReader codes;
    private final AnswerCookie cookie;
    private final MoreTime moreTime;
    private final AnswerWords words;
    private final Clock clock;

    Journeys(
            Consultations consultations,
            Questionnaires questionnaires,
            Drafts drafts,
            CodeReader codes,
            AnswerCookie cookie,
            MoreTime moreTime,
            AnswerWords words,
            Clock clock) {
        this.consultations = consultations;
        this.questionnaires = questionnaires;
        this.drafts = drafts;
        this.codes = codes;
        this.cookie = cookie;
        this.moreTime = moreTime;
        this.words = words;
        this.clock = clock;
    }

    /** The journey to a consultation that the public may see. */
    Optional<Journey> find(String slug, QueryParameters query) {
        return consultations.publicBySlug(slug).map(consultation -> journey(consultation, query));
    }

    /** The journey of somebody who typed the code of her answer. */
    Optional<Journey> open(Consultation consultation, SpeakableCode code) {
        var query = QueryParameters.of(Journey.CODE, code.text());
        return Optional.of(consultation).filter(Consultation::isPublic).map(known -> journey(known, query));
    }

    private Journey journey(Consultation consultation, QueryParameters query) {
        Locale language = UI.getCurrent().getLocale();
        Which which = which(consultation, query, language);
        Optional<Draft> draft = which.code().flatMap(known -> draft(known, consultation));
        Optional<Questionnaire> questionnaire = draft.isPresent()
                ? questionnaires.byId(draft.get().questionnaireId())
                : questionnaires.forConsultation(consultation.id());
        Optional<CodeReader.Read> read = query.getSingleParameter(Journey.MORE)
                .map(text -> codes.readMore(
                        text, language, given -> given.consultation().equals(consultation.id())));
        Optional<More> more = read.flatMap(CodeReader.Read::code)
                .flatMap(known -> moreTime.find(known).map(given -> new More(known, given)));
        return new Journey(
                consultation,
                questionnaire,
                questions(questionnaire, draft),
                draft,
                draft.isPresent() ? which.code() : Optional.empty(),
                more,
                time(consultation, draft, more),
                which.inAddress(),
                which.othersCookie(),
                which.problem().or(() -> read.flatMap(CodeReader.Read::problem)),
                isPosted(),
                clock.instant(),
                language,
                cookie);
    }

    /**
     * Which answer it is.
     *
     * @param code what opens it
     * @param inAddress whether the address has to hold the code
     * @param othersCookie whether the cookie leads to another answer that is not sent
     * @param problem what to say about a code that opens nothing
     */
    private record Which(
            Optional<SpeakableCode> code, boolean inAddress, boolean othersCookie, Optional<String> problem) {}

    private Which which(Consultation consultation, QueryParameters query, Locale language) {
        Optional<String> inAddress = query.getSingleParameter(Journey.CODE);
        Optional<CodeReader.Read> read = Page.current()
                .flatMap(page -> page.posted(Journey.DRAFT))
                .or(() -> inAddress)
                .map(text -> codes.read(
                        text, language, code -> draft(code, consultation).isPresent()));
        Optional<SpeakableCode> said = read.flatMap(CodeReader.Read::code);
        Optional<SpeakableCode> kept = cookie.read();
        // what was typed into one answer is never put into another
        Optional<SpeakableCode> code = isPosted() && read.isPresent() ? said : said.or(() -> kept);
        boolean othersCookie = kept.filter(other -> !Optional.of(other).equals(code))
                .flatMap(other -> draft(other, consultation))
                .filter(other -> !other.isSent())
                .isPresent();
        return new Which(
                code,
                said.isPresent() && (inAddress.isPresent() || othersCookie),
                othersCookie,
                read.flatMap(CodeReader.Read::problem));
    }

    private static boolean isPosted() {
        return "POST".equals(VaadinRequest.getCurrent().getMethod());
    }

    private Questions questions(Optional<Questionnaire> questionnaire, Optional<Draft> draft) {
        Questions asked = questionnaire.map(Questionnaire::questions).orElse(Questions.none());
        // what was sent is told by whoever shows it
        Optional<Draft> open = draft.filter(known -> !known.isSent());
        if (open.isEmpty()) {
            return asked;
        }
        return Piping.filled(asked, open.get().route(asked)::countedAnswer, words);
    }

    /** What the answer has, or what was brought along for one that is not begun yet. */
    private AnsweringTime time(Consultation consultation, Optional<Draft> draft, Optional<More> more) {
        return draft.filter(known -> !known.isSent())
                .map(known -> drafts.time(consultation, known))
                .orElseGet(() -> new AnsweringTime(
                        consultation, more.map(known -> known.given().until())));
    }

    /** Whether the address still holds the code though the cookie is kept: then it can go without. */
    boolean canDropCode(Journey journey) {
        return journey.codeInAddress() && !journey.posted() && cookie.read().equals(journey.code());
    }

    private Optional<Draft> draft(SpeakableCode code, Consultation consultation) {
        return drafts.find(code).filter(draft -> draft.consultationId().equals(consultation.id()));
    }
}
