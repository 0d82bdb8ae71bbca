package org.heard.questionnaire;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.heard.language.Translated;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Gives the demo's questions pictures of the council's own, once: three plans of a garden. */
@Component
@ConditionalOnProperty("heard.demo")
@Order(19)
class DemoPictures implements ApplicationRunner {

    private final PictureDesk desk;
    private final OwnPictureRows rows;

    DemoPictures(PictureDesk desk, OwnPictureRows rows) {
        this.desk = desk;
        this.rows = rows;
    }

    /**
     * A picture of the demo.
     *
     * @param id that its questions know it by
     * @param file its name in {@code demo/pictures}
     */
    record Given(UUID id, String file, String name, Translated alternative) {}

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        List<Given> all;
        try (var in = new ClassPathResource("demo/pictures.json").getInputStream()) {
            all = JsonMapper.builder().build().readValue(in, new TypeReference<List<Given>>() {});
        }
        for (Given given : all) {
            if (!rows.existsById(given.id())) {
                byte[] file = new ClassPathResource("demo/pictures/" + given.file()).getContentAsByteArray();
                desk.take(given.id(), given.name(), given.alternative(), PictureDesk.fitted(file));
            }
        }
    }
}
