package org.heard.questionnaire.desk;

import com.vaadin.flow.component.select.Select;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.heard.questionnaire.Choice;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The Easy Read drawings that a choice can be shown by, by the names of their files. */
final class Drawings {

    static final List<String> NAMES = find();

    private Drawings() {}

    /** A list to choose one from, or none, which is an empty name. */
    static Select<String> choose(String chosen, String none) {
        var picture = new Select<String>();
        picture.setItems(Stream.concat(Stream.of(""), NAMES.stream()).toList());
        picture.setItemLabelGenerator(name -> name.isEmpty() ? none : name.replace('-', ' '));
        picture.setValue(NAMES.contains(chosen) ? chosen : "");
        return picture;
    }

    private static List<String> find() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:META-INF/resources/assets/easy-read/*.svg"))
                    .map(Resource::getFilename)
                    .filter(Objects::nonNull)
                    .map(name -> name.replace(".svg", ""))
                    .filter(name -> Choice.PICTURE.matcher(name).matches())
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
