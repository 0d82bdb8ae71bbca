package org.heard.questionnaire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The Easy Read drawings that come with Heard, by the names of their files. */
final class Drawings implements QuestionPictures {

    static final Set<String> NAMES = names();
    static final QuestionPictures ALL = new Drawings();

    private static final String ADDRESS = "/assets/easy-read/";
    /** They are drawn on a square and as sharp in any size. */
    private static final int SIDE = 128;

    private Drawings() {}

    @Override
    public Optional<Shown> find(String name) {
        return NAMES.contains(name)
                ? Optional.of(new Shown(ADDRESS + name + ".svg", SIDE, SIDE, false))
                : Optional.empty();
    }

    /** The same as a PNG: {@code src/main/resources/easy-read}. */
    @Override
    public Optional<Printed> printed(String name) {
        var printed = new ClassPathResource("easy-read/" + name + ".png");
        if (!NAMES.contains(name) || !printed.exists()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Printed("image/png", printed.getContentAsByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> names() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:META-INF/resources/assets/easy-read/*.svg"))
                    .map(Resource::getFilename)
                    .filter(Objects::nonNull)
                    .map(name -> name.replace(".svg", ""))
                    .filter(name -> NAME.matcher(name).matches())
                    .collect(Collectors.collectingAndThen(
                            Collectors.toCollection(TreeSet::new), Collections::unmodifiableSet));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
