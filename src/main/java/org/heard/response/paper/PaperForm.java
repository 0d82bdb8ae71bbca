package org.heard.response.paper;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.heard.format.making.Authoring;
import org.heard.format.making.SourceTree;
import org.heard.html.HtmlSettings;
import org.heard.language.Dates;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.heard.privacy.SpeakableCode;
import org.heard.questionnaire.AnswerWords;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPictures;
import org.heard.questionnaire.Questions;
import org.heard.site.Organisation;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Service;

/** A questionnaire as a form to fill in by hand; from its tree the page to print and the PDF are made (issue 4, T1, T3). */
@Service
public class PaperForm {

    private static final PaperOrder NO_ORDER = new PaperOrder(Questions.none());

    private final Messages messages;
    private final Languages languages;
    private final Authoring authoring;
    private final AnswerWords answers;
    private final QuestionPictures pictures;
    private final PaperWords words;
    private final Organisation organisation;
    private final HtmlSettings settings;
    private final WhoQuestions who;

    PaperForm(
            Messages messages,
            Languages languages,
            Authoring authoring,
            AnswerWords answers,
            QuestionPictures pictures,
            PaperWords words,
            Organisation organisation,
            HtmlSettings settings,
            WhoQuestions who) {
        this.messages = messages;
        this.languages = languages;
        this.authoring = authoring;
        this.answers = answers;
        this.pictures = pictures;
        this.words = words;
        this.organisation = organisation;
        this.settings = settings;
        this.who = who;
    }

    /** What the form is called. */
    public String title(Sheet sheet) {
        return say(
                sheet.language(),
                sheet.preview() ? "response.paper.preview.title" : "response.paper.form.title",
                sheet.consultation().text().title().text(sheet.language()));
    }

    /** The whole form with what is in its pictures, to be made a file of. */
    public SourceTree printed(Sheet sheet) {
        SourceTree tree = tree(sheet);
        sheet.printed()
                .all()
                .flatMap(question -> Stream.concat(
                        Stream.of(question.drawing()),
                        question.options().stream().map(Choice::picture)))
                .distinct()
                .forEach(name -> PrintedPictures.into(tree, name, pictures));
        return tree;
    }

    /** The whole form. */
    public SourceTree tree(Sheet sheet) {
        Locale language = sheet.language();
        SourceTree tree = authoring.begin(language).line("h1", title(sheet));
        if (sheet.preview()) {
            only(tree, say(language, "response.paper.preview.form"));
        }
        tree.line("p", sheet.consultation().text().question());
        sheet.code().ifPresent(code -> tree.fact(say(language, "response.paper.code"), code.text()));
        before(tree, sheet);
        who(tree, language);
        var asked = new AskedPages(words, languages, sheet.printed(), language);
        asked.into(
                tree,
                instruction -> only(tree, instruction),
                (question, spoken) -> List.of(
                        new PaperQuestion(question, asked.order(), answers, pictures, messages, spoken).element()));
        moreAboutWho(tree, language);
        back(tree, sheet);
        return tree;
    }

    private void before(SourceTree tree, Sheet sheet) {
        Locale language = sheet.language();
        tree.line("h2", say(language, "response.paper.before"));
        var list = new Element("ul");
        for (String what : List.of("name", "skip", "tick")) {
            list.appendElement("li").text(say(language, "response.paper.before." + what));
        }
        sheet.code()
                .map(SpeakableCode::text)
                .ifPresentOrElse(
                        code -> Boxes.kept(
                                list.appendElement("li"), say(language, "response.paper.before.room.code", code), code),
                        () -> list.appendElement("li").text(say(language, "response.paper.before.room")));
        String phone = organisation.contact().phone();
        Boxes.kept(list.appendElement("li"), say(language, "response.paper.before.help", phone), phone);
        deadline(sheet).map(by -> new Element("li").text(by)).forEach(list::appendChild);
        tree.block(list);
        tree.line("h2", say(language, "response.paper.privacy"))
                .line("p", say(language, "response.paper.privacy.text"));
    }

    private Stream<String> deadline(Sheet sheet) {
        return sheet.consultation().closesAt().stream()
                .map(at -> say(sheet.language(), "response.paper.before.by", Dates.date(sheet.language(), at)));
    }

    private void who(SourceTree tree, Locale language) {
        tree.line("h2", say(language, "response.who.title"));
        tree.block(question(who.first(), language));
        var beside = new Element("div").addClass("paper-question");
        beside.appendElement("p").text(say(language, "response.paper.who.beside"));
        Boxes.shortLine(beside);
        tree.block(beside);
    }

    /** What few people are asked stands at the end, so that nobody meets it first. */
    private void moreAboutWho(SourceTree tree, Locale language) {
        tree.line("h2", say(language, "response.paper.who.more"))
                .line("p", say(language, "response.paper.who.more.text"));
        String before = "";
        for (Question question : who.details()) {
            String only = who.condition(question, language).orElse("");
            if (!only.equals(before)) {
                only(tree, say(language, "response.paper.only.who", only));
            }
            before = only;
            tree.block(question(question, language));
        }
    }

    private Element question(Question question, Locale language) {
        return new PaperQuestion(question, NO_ORDER, answers, pictures, messages, language).element();
    }

    private static void only(SourceTree tree, String instruction) {
        tree.block(new Element("p").addClass("paper-only").text(instruction));
    }

    private void back(SourceTree tree, Sheet sheet) {
        Locale language = sheet.language();
        if (sheet.preview()) {
            tree.line("h2", say(language, "response.paper.back"));
            only(tree, say(language, "response.paper.preview.form"));
            return;
        }
        tree.line("h2", say(language, "response.paper.back")).line("p", say(language, "response.paper.back.text"));
        deadline(sheet).forEach(by -> tree.line("p", by));
        var address = new Element("div").addClass("paper-address");
        address.appendElement("p")
                .appendElement("strong")
                .text(organisation.names().text(language));
        // the post reads it as the post writes it
        organisation.contact().post().forEach(line -> address.appendElement("p").text(line));
        tree.block(address);
        sheet.code().ifPresent(code -> {
            String site =
                    settings.address().toString().replaceAll("/+$", "") + "/" + language.toLanguageTag() + "/receipt";
            var slip = new Element("div").addClass("paper-slip");
            slip.appendElement("h2").text(say(language, "response.paper.keep"));
            Boxes.kept(slip.appendElement("p"), say(language, "response.paper.keep.code", code.text()), code.text());
            slip.appendElement("p").text(say(language, "response.paper.keep.text"));
            slip.appendElement("p")
                    .appendElement("span")
                    .addClass("paper-site")
                    .attr("dir", "ltr")
                    .text(site);
            tree.block(slip);
        });
    }

    private String say(Locale language, String key, Object... parameters) {
        return messages.get(language, key, parameters);
    }
}
