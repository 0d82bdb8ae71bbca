package org.heard.response;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.heard.consultation.Consultation;
import org.heard.privacy.Seal;
import org.heard.privacy.SealedJson;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPage;
import org.heard.questionnaire.Questionnaire;
import org.heard.questionnaire.Questions;
import org.heard.questionnaire.Routing;
import org.jspecify.annotations.Nullable;

/**
 * What a person has typed and not sent yet. It is in the database from the first page on, sealed, and found by a code
 * that only she has. Once sent it says which answer it became, so that sending it twice gives the same one.
 */
@Entity
@Table(name = "response_draft")
public class Draft {

    /** Names a draft; it opens nothing. */
    @Embeddable
    public record Id(@Column(name = "id") UUID value) implements Serializable {}

    /** How many mails a draft may send: enough for slips of the finger, too few for mischief. */
    static final int MAILS = 5;

    @EmbeddedId
    private Id id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "consultation_id"))
    private Consultation.Id consultationId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "questionnaire_id"))
    private Questionnaire.Id questionnaireId;

    /** The code is the person's own; only what it is found by is kept. */
    private String codeHash;

    private String language;

    @Convert(converter = ContentColumn.class)
    private DraftContent content;

    /** The page that she was on, counted from 1. */
    private int page = 1;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "response_id"))
    private Response.@Nullable Id responseId;

    /** The answer that was sent before in the same visit; forgotten when this one is sent. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "beside_id"))
    private Response.@Nullable Id beside;

    /** Whether it was begun in a flood of others. */
    private boolean flood;

    /** The time of her own that she was given; forgotten when the answer is sent, so that nothing leads to her. */
    private @Nullable UUID moreTime;

    /** The last day of her copy, where she answered in that time; nothing but a day. */
    private @Nullable LocalDate keptUntil;

    private Instant createdAt;
    private Instant changedAt;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected Draft() {}

    Draft(Questionnaire questionnaire, String codeHash, Locale language, AnsweringAs who, Instant now) {
        this.id = new Id(UUID.randomUUID());
        this.consultationId = questionnaire.consultationId();
        this.questionnaireId = questionnaire.id();
        this.codeHash = codeHash;
        this.language = language.toLanguageTag();
        this.content = DraftContent.of(who);
        this.createdAt = now;
        this.changedAt = now;
    }

    void takeMoreTime(UUID given) {
        if (!isSent()) {
            moreTime = given;
        }
    }

    void cameInAFlood() {
        flood = true;
    }

    boolean isFlood() {
        return flood;
    }

    void answerBeside(Response.Id other) {
        beside = other;
    }

    /**
     * Takes what a page holds about as whom she answers.
     *
     * @param said what was said, in the page's order
     * @param made what the page knew when it was made
     * @param form which page it is
     */
    void sayWho(List<Typed> said, PageVersion made, String form, Instant now) {
        if (!isSent()) {
            content = content.typed(said, made, form);
            changedAt = now;
        }
    }

    /**
     * Takes what a page holds.
     *
     * @param typed the answers in the page's order
     * @param made what the page knew when it was made
     * @param form which page it is: the same for all that one served page sends
     */
    void type(List<Typed> typed, PageVersion made, String form, int onPage, Locale spoken, Instant now) {
        if (isSent()) {
            return;
        }
        content = content.typed(typed, made, form);
        page = onPage;
        language = spoken.toLanguageTag();
        changedAt = now;
    }

    /** Ends the disputes over some questions as the person chose. */
    void settle(Map<String, ChosenVersion> choices, Instant now) {
        content = content.settled(choices);
        changedAt = now;
    }

    /** Changes the files that answer a question. They are no typing: two tabs that add one each have added two. */
    void holdFiles(String question, UnaryOperator<List<String>> change, Instant now) {
        Kept kept = content.kept(question);
        List<String> files = change.apply(kept.answer().files());
        content = content.with(question, kept.holding(files));
        changedAt = now;
    }

    /** Notes that a form asks for a mail. */
    MailTurn mail(String form) {
        if (content.mailed().contains(form)) {
            return MailTurn.BEFORE;
        }
        if (content.mailed().size() >= MAILS) {
            return MailTurn.ENOUGH;
        }
        content = content.withMail(form);
        return MailTurn.NOW;
    }

    /**
     * It has become an answer: what was typed is kept there now.
     *
     * @param until the last day of her copy, where she had a time of her own
     */
    void sentAs(Response.Id response, Optional<LocalDate> until, Instant now) {
        responseId = response;
        moreTime = null;
        beside = null;
        content = content.sent();
        keptUntil = until.orElse(null);
        changedAt = now;
    }

    public Id id() {
        return id;
    }

    public Consultation.Id consultationId() {
        return consultationId;
    }

    /** The version of the questions that it answers. */
    public Questionnaire.Id questionnaireId() {
        return questionnaireId;
    }

    /** The language that the person last answered in. */
    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    /** The time of her own that the person was given for this answer, until it is sent. */
    public Optional<UUID> moreTime() {
        return Optional.ofNullable(moreTime);
    }

    /** The last day on which she can read her copy, where that is not everyone's. */
    Optional<LocalDate> keptUntil() {
        return Optional.ofNullable(keptUntil);
    }

    public AnsweringAs who() {
        return content.who();
    }

    /** As whom she would answer in a capacity that she has or had. */
    public AnsweringAs whoIn(Capacity capacity) {
        return content.whoIn(capacity);
    }

    /** A mark of what is kept of these parts now, to go out with the page that asks for them. */
    public String versionOf(Collection<WhoPart> parts) {
        return PageVersion.of(parts.stream().map(part -> answer(part.key())).toList())
                .text();
    }

    /** The page that the person was on, counted from 1. */
    public int page() {
        return page;
    }

    /** What is kept as the answer to a question. */
    public Answer answer(String question) {
        return content.kept(question).answer();
    }

    /** The questions, and the parts of who answers ({@link WhoPart#key}), that two pages answered differently at once. */
    public List<String> disputed() {
        return content.disputed();
    }

    /** The person's way through the questions, as her answers lead it. */
    public Routing route(Questions questions) {
        return new Routing(questions, this::answer);
    }

    /** What would be sent: for each question that is asked and answered, what counts of it. */
    public Map<String, Answer> answersThatCount(Questions questions) {
        Routing route = route(questions);
        var counted = new TreeMap<String, Answer>();
        route.asked().forEach(question -> {
            Answer answer = route.countedAnswer(question.key());
            if (!answer.isNone()) {
                counted.put(question.key(), answer);
            }
        });
        return counted;
    }

    /** The questions whose answer has to be mended before it can be sent. */
    public List<Question> toMend(Questions questions) {
        return route(questions)
                .asked()
                .filter(question -> question.problem(answer(question.key())).isPresent())
                .toList();
    }

    /** A mark of what a page of questions holds now, to go out with the page. */
    public String versionOf(QuestionPage questions) {
        return PageVersion.of(questions.questions().stream()
                        .map(question -> question.type().isFile()
                                ? answer(question.key()).withFiles(List.of())
                                : answer(question.key()))
                        .toList())
                .text();
    }

    public boolean isSent() {
        return responseId != null;
    }

    /** The answer that was sent before in the same visit, until this one is sent too. */
    Optional<Response.Id> beside() {
        return Optional.ofNullable(beside);
    }

    /** The answer that it became. */
    public Optional<Response.Id> response() {
        return Optional.ofNullable(responseId);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** The answers to a question that wait for the person's choice, each with a mark; the one that is kept comes first. */
    public Map<String, Answer> versions(String question) {
        Kept kept = content.kept(question);
        var versions = new LinkedHashMap<String, Answer>();
        versions.put(PageVersion.mark(kept.answer()), kept.answer());
        kept.others().forEach(other -> versions.putIfAbsent(PageVersion.mark(other.answer()), other.answer()));
        return versions;
    }

    @Converter
    static class ContentColumn extends SealedJson<DraftContent> {
        ContentColumn(Seal seal) {
            super(seal, DraftContent.class);
        }
    }
}
