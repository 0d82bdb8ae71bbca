package org.heard.format.video;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows where a video in British Sign Language stands, by a clip that says openly that it is not one. */
@Component
@ConditionalOnProperty("heard.demo")
@Order(65)
class DemoSignVideo implements ApplicationRunner {

    private static final List<String> WITH_VIDEO = List.of("day-services-llanbedw", "breaks-for-unpaid-carers");

    private static final String CAPTIONS = """
            WEBVTT

            00:00.000 --> 00:03.000
            This is a placeholder.

            00:03.000 --> 00:06.000
            The sign language video goes here.
            """;

    private final SignVideos videos;
    private final SignVideoRows rows;
    private final Consultations consultations;
    private final Clock clock;

    DemoSignVideo(SignVideos videos, SignVideoRows rows, Consultations consultations, Clock clock) {
        this.videos = videos;
        this.rows = rows;
        this.consultations = consultations;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        for (String slug : WITH_VIDEO) {
            Optional<Consultation.Id> about = consultations.publicBySlug(slug).map(Consultation::id);
            if (about.filter(id -> rows.findByConsultation(id.value()).isEmpty())
                    .isPresent()) {
                show(about.get());
            }
        }
    }

    private void show(Consultation.Id consultation) throws IOException {
        try (var in = new ClassPathResource("demo/sign-video.mp4").getInputStream()) {
            SignVideo video = videos.take(consultation, Locale.ENGLISH, in);
            video.say(
                    Locale.ENGLISH,
                    CAPTIONS,
                    "This clip is a placeholder in a demonstration. Nobody signs in it.\n\n"
                            + "The real video says in British Sign Language what this page says, and its words stand here.");
            video.publish(clock.instant());
        }
    }
}
