package org.heard.consultation.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The pictures that Easy Read can be made with, by the names of their files. */
@Component
class Pictures {

    private final List<String> names;

    Pictures() {
        try {
            names = Arrays.stream(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:META-INF/resources/assets/easy-read/*.svg"))
                    .map(Resource::getFilename)
                    .filter(Objects::nonNull)
                    .map(name -> name.replace(".svg", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> names() {
        return names;
    }
}
