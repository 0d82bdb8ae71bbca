package org.heard.format.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.heard.format.making.PersonalDocuments.NotMade;
import org.junit.jupiter.api.Test;

/** Who wants a document while very many want one. */
class PersonalDocumentsTest {

    private static final Source LETTER = Sources.english();

    private final CountDownLatch begun = new CountDownLatch(2);
    private final CountDownLatch go = new CountDownLatch(1);
    private final PersonalDocuments documents = new PersonalDocuments(List.of(new Slow()));

    /** A renderer that goes on when it is told to. */
    private final class Slow implements Renderer {

        @Override
        public Set<FileForm> forms() {
            return Set.of(FileForm.TEXT);
        }

        @Override
        public Made render(Source source, FileForm form, Path into) throws IOException {
            begun.countDown();
            try {
                go.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            Files.writeString(into, "Dear Amina");
            return Made.TEXT;
        }
    }

    @Test
    void few_wait_for_their_turn_and_everybody_else_is_told_at_once() throws Exception {
        var made = new AtomicInteger();
        var refused = new CountDownLatch(12);
        try (ExecutorService crowd = Executors.newCachedThreadPool()) {
            for (int person = 0; person < 22; person++) {
                crowd.submit(() -> {
                    try {
                        documents.make(LETTER, FileForm.TEXT);
                        made.incrementAndGet();
                    } catch (NotMade tooMany) {
                        refused.countDown();
                    }
                });
            }
            assertThat(begun.await(10, TimeUnit.SECONDS)).as("two are made").isTrue();
            assertThat(refused.await(10, TimeUnit.SECONDS)).as("told at once").isTrue();
            assertThatThrownBy(() -> documents.make(LETTER, FileForm.TEXT)).isInstanceOf(NotMade.class);
            go.countDown();
        }
        assertThat(made).as("two that were made and eight that waited").hasValue(10);
        assertThat(documents.make(LETTER, FileForm.TEXT)).isNotEmpty();
    }
}
