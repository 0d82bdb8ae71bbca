package org.heard.response.batch.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.account.desk.DeskLayout;
import org.heard.account.desk.DeskView;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.consultation.desk.DocumentUpload;
import org.heard.language.Translated;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.Questionnaire;
import org.heard.questionnaire.Questionnaires;
import org.heard.response.batch.AnswerImport;
import org.heard.response.batch.AnswerImport.UnreadableTable;
import org.heard.response.batch.ImportPlan;
import org.heard.response.batch.ImportPlan.Remark;
import org.heard.response.paper.WhoQuestions;
import org.jspecify.annotations.Nullable;

/** Takes many answers from one file: first says row by row what would happen, then does it. */
@Route(value = "desk/keying/:slug/import", layout = DeskLayout.class)
@RolesAllowed({"FRONT_DESK", "EDITOR", "ADMINISTRATOR"})
class AnswerImportView extends DeskView implements BeforeEnterObserver {

    private final transient AnswerImport imports;
    private final transient Consultations consultations;
    private final transient Questionnaires questionnaires;
    private final transient WhoQuestions who;
    private final Div result = new Div();
    private final Paragraph would = new Paragraph();
    private transient @Nullable Consultation consultation;

    AnswerImportView(
            AnswerImport imports, Consultations consultations, Questionnaires questionnaires, WhoQuestions who) {
        super("response.import.title", "");
        this.imports = imports;
        this.consultations = consultations;
        this.questionnaires = questionnaires;
        this.who = who;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Consultation shown = event.getRouteParameters()
                .get("slug")
                .flatMap(consultations::bySlug)
                .orElseThrow(NotFoundException::new);
        Questionnaire asked = questionnaires.forConsultation(shown.id()).orElseThrow(NotFoundException::new);
        consultation = shown;
        would.getElement().setAttribute("role", "status");
        heading(getTranslation("response.import.title", shown.text().title().text(getLocale())));
        lead(getTranslation("response.import.lead"));
        add(
                new Paragraph(new Anchor("desk/keying/" + shown.slug(), getTranslation("response.keying.back"))),
                new H2(getTranslation("response.import.file")),
                new Paragraph(getTranslation("response.import.how")),
                columns(asked),
                new DocumentUpload(
                        List.of("csv", "txt"), "response.import.file.hint", (name, content) -> look(content)),
                result);
    }

    /** What may stand above a column. */
    private UnorderedList columns(Questionnaire asked) {
        var list = new UnorderedList();
        asked.questions().answered().forEach(question -> {
            String name = question.type() == QuestionType.MATRIX
                    ? question.rows().stream()
                            .map(row -> question.key() + Answer.CELL + row.value())
                            .collect(Collectors.joining(", "))
                    : question.key() + (question.offersSomethingElse() ? ", " + question.key() + ".other" : "");
            list.add(new ListItem(name + " – " + wording(question)));
        });
        list.add(new ListItem(getTranslation("response.import.columns")));
        who.questions()
                .forEach(question -> list.add(new ListItem(question.key() + " – " + wording(question)
                        + (question.values().isEmpty() ? "" : " (" + String.join("; ", question.values()) + ")"))));
        return list;
    }

    private String wording(Question question) {
        return question.wording().text(getLocale());
    }

    private void look(byte[] content) {
        result.removeAll();
        would(content, false).ifPresent(plan -> {
            var shown = new Div();
            result.add(new H2(getTranslation("response.import.plan")), would);
            if (plan.there() > 0) {
                result.add(others(content, shown));
            }
            result.add(shown);
            show(plan, shown);
        });
    }

    private Optional<ImportPlan> would(byte[] content, boolean others) {
        hush();
        if (consultation == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(imports.look(consultation.id(), content, others));
        } catch (UnreadableTable unread) {
            refuse(getTranslation(unread.key()));
            return Optional.empty();
        }
    }

    /** Rows that read like some that were taken before may be other people's answers; only she can know. */
    private Checkbox others(byte[] content, Div shown) {
        var box = new Checkbox(getTranslation("response.import.others"));
        box.setHelperText(getTranslation("response.import.others.help"));
        box.addValueChangeListener(ticked -> would(content, ticked.getValue()).ifPresent(plan -> show(plan, shown)));
        return box;
    }

    private void show(ImportPlan plan, Div shown) {
        would.setText(getTranslation("response.import.would", plan.ready().size(), plan.refused(), plan.there()));
        shown.removeAll();
        if (!plan.remarks().isEmpty()) {
            shown.add(remarks(plan.remarks()));
        }
        if (!plan.ready().isEmpty()) {
            var take = new Button(
                    getTranslation("response.import.take", plan.ready().size()), click -> take(plan));
            take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            take.setDisableOnClick(true);
            shown.add(take);
        }
    }

    private Grid<Remark> remarks(List<Remark> remarks) {
        var grid = new Grid<Remark>();
        grid.getElement().setAttribute("aria-label", getTranslation("response.import.remarks"));
        grid.addColumn(Remark::row)
                .setHeader(getTranslation("response.import.row"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(Remark::column)
                .setHeader(getTranslation("response.import.column"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(remark -> getTranslation(remark.stops() ? "response.import.stops" : "response.import.goes-on"))
                .setHeader(getTranslation("response.import.then"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(this::told)
                .setHeader(getTranslation("response.import.what"))
                .setFlexGrow(1);
        grid.setItems(remarks);
        grid.setAllRowsVisible(remarks.size() <= 20);
        return grid;
    }

    private String told(Remark remark) {
        return getTranslation(
                remark.key(),
                remark.parameters().stream()
                        .map(each -> each instanceof Translated text ? text.text(getLocale()) : each)
                        .toArray());
    }

    private void take(ImportPlan plan) {
        List<Remark> left = imports.take(plan);
        result.removeAll();
        if (!left.isEmpty()) {
            result.add(remarks(left));
        }
        say(getTranslation("response.import.taken", plan.ready().size() - left.size(), plan.refused() + left.size()));
        Optional.ofNullable(consultation)
                .ifPresent(shown -> result.add(new Paragraph(new Anchor(
                        "desk/consultations/" + shown.slug() + "/answers", getTranslation("response.desk.all")))));
    }
}
