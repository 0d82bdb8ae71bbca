package org.heard.format.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.heard.account.desk.DeskLayout;
import org.heard.account.desk.DeskView;
import org.heard.format.making.FileDesk;
import org.heard.format.making.FileDesk.Line;
import org.heard.language.Dates;
import org.heard.language.LanguageNames;

/** Which files are ready for everyone, which are withheld and why, and a way to have one made again. */
@Route(value = FilesView.ADDRESS, layout = DeskLayout.class)
@Menu(title = "making.desk.title", order = 310)
@RolesAllowed({"ADMINISTRATOR", "EDITOR", "FRONT_DESK"})
class FilesView extends DeskView {

    static final String ADDRESS = "desk/files";

    /** Which files are shown. */
    private enum Show {
        WITHHELD,
        READY,
        ALL
    }

    private final transient FileDesk desk;
    private final transient LanguageNames names;
    private final Select<Show> show = new Select<>();
    private final Grid<Line> grid = new Grid<>();

    FilesView(FileDesk desk, LanguageNames names) {
        super("making.desk.title");
        this.desk = desk;
        this.names = names;
        lead(text("lead"));
        show.setLabel(text("show"));
        show.setItems(Show.values());
        show.setItemLabelGenerator(choice -> text("show." + choice.name().toLowerCase(Locale.ROOT)));
        show.addValueChangeListener(change -> grid.setItems(chosen()));
        columns();
        add(show, grid);
        show.setValue(desk.withheld() > 0 ? Show.WITHHELD : Show.ALL);
    }

    private String text(String part, Object... parameters) {
        return getTranslation("making.desk." + part, parameters);
    }

    private void columns() {
        grid.setAriaLabel(getTranslation("making.desk.title"));
        grid.setEmptyStateText(text("empty"));
        grid.addComponentColumn(this::publication)
                .setHeader(text("publication"))
                .setWidth("11rem")
                .setFlexGrow(2);
        grid.addColumn(this::file).setHeader(text("file")).setWidth("10rem").setFlexGrow(1);
        grid.addComponentColumn(this::state).setHeader(text("state")).setWidth("7rem");
        grid.addColumn(this::why).setHeader(text("why")).setWidth("8rem").setFlexGrow(3);
        grid.addColumn(line -> Dates.dateTime(getLocale(), line.file().madeAt()))
                .setHeader(text("when"))
                .setWidth("8rem");
        grid.addComponentColumn(this::again)
                .setHeader(text("do"))
                .setWidth("10rem")
                .setKey("again");
    }

    /** What is wrong, and when it is tried again where that may help. */
    private String why(Line line) {
        String problem = line.file().problem().orElse("");
        return line.file()
                .nextTryAt()
                .map(when -> problem + ". " + text("next", line.file().tries(), Dates.dateTime(getLocale(), when)))
                .orElse(problem);
    }

    private Component publication(Line line) {
        return new Anchor(
                "/" + getLocale().toLanguageTag() + "/"
                        + page(line.publication().path()) + "/formats",
                line.publication().title().text(getLocale()));
    }

    // what a consultation says in Easy Read and what it asks stand on its own page
    private static String page(String path) {
        return path.startsWith("outcomes/") ? path : "consultations/" + path.substring(path.indexOf('/') + 1);
    }

    private String file(Line line) {
        return getTranslation(line.file().form().key()) + ", "
                + names.in(getLocale(), line.file().language());
    }

    private Component state(Line line) {
        boolean withheld = line.file().problem().isPresent();
        String state = line.file().isToBeMadeAgain() ? "waiting" : withheld ? "withheld" : "ready";
        var badge = new Span(text("state." + state));
        badge.addClassNames(
                "badge", line.file().isToBeMadeAgain() ? "badge-waiting" : withheld ? "badge-late" : "badge-done");
        return badge;
    }

    private Component again(Line line) {
        var again = new Button(text("again"), click -> {
            desk.makeAgain(line.file().id());
            grid.setItems(chosen());
            say(text("again.done", file(line)));
        });
        again.setAriaLabel(
                text("again.sr", file(line), line.publication().title().text(getLocale())));
        again.setEnabled(!line.file().isToBeMadeAgain());
        return again;
    }

    private List<Line> chosen() {
        return desk.all().stream()
                .filter(line -> switch (show.getValue()) {
                    case WITHHELD -> line.file().problem().isPresent();
                    case READY -> line.file().problem().isEmpty();
                    case ALL -> true;
                })
                .toList();
    }
}
