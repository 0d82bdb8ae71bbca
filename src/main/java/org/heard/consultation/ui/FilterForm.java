package org.heard.consultation.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.heard.consultation.Areas;
import org.heard.consultation.Audience;
import org.heard.consultation.Criteria;
import org.heard.consultation.Level;
import org.heard.consultation.Status;
import org.heard.consultation.Topic;
import org.heard.consultation.WayIn;
import org.heard.html.El;
import org.springframework.stereotype.Service;

/** What consultations are narrowed by: a form that puts everything into the address. */
@Service
class FilterForm {

    private final Wording wording;
    private final Areas areas;

    FilterForm(Wording wording, Areas areas) {
        this.wording = wording;
        this.areas = areas;
    }

    El of(Criteria criteria) {
        El words = el("input.input")
                .id("q")
                .attr("name", "q")
                .attr("type", "search")
                .attr("value", criteria.words());
        El more = el(
                "div",
                select("area", areaNames(), criteria.area()),
                select(
                        "audience",
                        names(Audience.values(), Audience::key),
                        criteria.audience().map(Enum::name)),
                select(
                        "level",
                        names(Level.values(), Level::key),
                        criteria.level().map(Enum::name)),
                select(
                        "way",
                        names(WayIn.values(), WayIn::nameKey),
                        criteria.wayIn().map(Enum::name)));
        El details = el("details", el("summary", wording.say("consultations.filter.more")), more);
        if (Stream.of(criteria.area(), criteria.audience(), criteria.level(), criteria.wayIn())
                .anyMatch(Optional::isPresent)) {
            details.attr("open", "");
        }
        Status[] shown = {Status.OPEN, Status.FORTHCOMING, Status.CLOSED, Status.OUTCOME_PUBLISHED, Status.WITHDRAWN};
        El form = el(
                        "form.filters",
                        field("q", words),
                        select(
                                "status",
                                names(shown, Status::key),
                                criteria.status().map(Enum::name)),
                        select(
                                "topic",
                                names(Topic.values(), Topic::key),
                                criteria.topic().map(Enum::name)),
                        details,
                        el("button.button.button-secondary", wording.say("consultations.filter.show"))
                                .attr("type", "submit"))
                .attr("method", "get")
                .attr("action", "consultations")
                .attr("role", "search");
        if (criteria.isNarrow()) {
            form.add(link("consultations", wording.say("consultations.filter.all")));
        }
        return form;
    }

    private El field(String name, El control) {
        El label =
                el("label.label", wording.say("consultations.filter." + name)).attr("for", name);
        return el("div.field", label, control);
    }

    private El select(String name, Map<String, String> options, Optional<String> chosen) {
        El select = el("select.input").id(name).attr("name", name);
        select.add(el("option", wording.say("consultations.filter.any")).attr("value", ""));
        options.forEach((value, text) -> {
            El option = el("option", text).attr("value", value);
            if (chosen.filter(value::equals).isPresent()) {
                option.attr("selected", "");
            }
            select.add(option);
        });
        return field(name, select);
    }

    private <E extends Enum<E>> Map<String, String> names(E[] values, Function<E, String> key) {
        var names = new LinkedHashMap<String, String>();
        Arrays.stream(values).forEach(value -> names.put(value.name(), wording.say(key.apply(value))));
        return names;
    }

    private Map<String, String> areaNames() {
        var names = new LinkedHashMap<String, String>();
        areas.codes()
                .forEach(code -> names.put(code, areas.name(code).orElseThrow().text(wording.language())));
        return names;
    }
}
