package org.heard.response.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.heard.database.BlobStore;
import org.heard.privacy.FileSeal;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.Questionnaires;
import org.heard.response.AnsweringAs;
import org.heard.response.AskedConsultation;
import org.heard.response.Capacity;
import org.heard.response.Draft;
import org.heard.response.Drafts;
import org.heard.response.attachment.Attachment.Scan;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;

/** What one file does to the scanner is nobody else's trouble. */
class ScanningTest extends PortalTest {

    private static final String QUESTIONS = """
            {"pages": [{"title": {"en": "Your say"}, "questions": [
               {"key": "heap", "type": "FILE", "wording": {"en": "Show us"}}]}]}""";

    @Autowired
    private AttachmentRows rows;

    @Autowired
    private AttachmentBook book;

    @Autowired
    private Attachments attachments;

    @Autowired
    private BlobStore blobs;

    @Autowired
    private FileSeal seal;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Questionnaires questionnaires;

    private AskedConsultation club;

    @BeforeEach
    void begin() {
        database.update("UPDATE answer_file SET next_scan_at = NULL");
        club = AskedConsultation.asking(database, clock.instant(), QUESTIONS);
    }

    /** Somebody's file. */
    private UUID send(String text) {
        Draft draft = drafts.find(drafts.begin(club.id(), AnsweringAs.of(Capacity.MYSELF), Locale.ENGLISH))
                .orElseThrow();
        Question heap = questionnaires
                .byId(draft.questionnaireId())
                .flatMap(asked -> asked.questions().find("heap"))
                .orElseThrow();
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        return attachments
                .add(UUID.randomUUID(), draft.id(), heap, "", new ByteArrayResource(content), content.length)
                .id();
    }

    private Attachment file(UUID id) {
        return rows.findById(id).orElseThrow();
    }

    /** Lets a scanner that answers like this look at what waits, some times. */
    private void scan(int times, UnaryOperator<String> scanner) throws Exception {
        try (var server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            var serving = CompletableFuture.runAsync(() -> serve(server, scanner));
            var settings = new ScannerSettings("localhost", server.getLocalPort(), null, Duration.ofSeconds(5));
            var scanning = new Scanning(rows, book, blobs, seal, settings, List.of(), clock);
            for (int time = 0; time < times; time++) {
                scanning.run();
            }
            server.close();
            serving.get();
        }
    }

    private static void serve(ServerSocket server, UnaryOperator<String> scanner) {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                byte[] content = ClamdScannerTest.instream(new DataInputStream(socket.getInputStream()));
                String said = "stream: " + scanner.apply(new String(content, StandardCharsets.UTF_8)) + "\0";
                socket.getOutputStream().write(said.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException over) {
                continue;
            }
        }
    }

    @Test
    void twenty_files_that_cannot_be_scanned_hold_nobody_else_up_and_wait_longer_each_time() throws Exception {
        List<UUID> heavy = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            heavy.add(send("heavy " + i));
        }
        UUID light = send("light");
        var asked = new AtomicInteger();
        UnaryOperator<String> scanner = text -> {
            asked.incrementAndGet();
            return text.startsWith("heavy") ? "size limit exceeded ERROR" : "OK";
        };

        scan(3, scanner);
        assertThat(file(light).scan()).isEqualTo(Scan.CLEAN);
        assertThat(file(light).nextScanAt()).isEmpty();
        assertThat(asked).hasValue(21);
        assertThat(file(heavy.getFirst()).nextScanAt().orElseThrow())
                .isBetween(clock.instant(), clock.instant().plusSeconds(60));

        clock.pass(Duration.ofMinutes(1));
        scan(3, scanner);
        assertThat(asked).hasValue(41);
        assertThat(file(heavy.getFirst()).nextScanAt().orElseThrow())
                .isBetween(clock.instant().plusSeconds(60), clock.instant().plusSeconds(120));
    }

    @Test
    void what_is_not_there_is_asked_for_once() throws Exception {
        UUID lost = send("lost");
        blobs.drop(lost);

        scan(1, text -> "OK");

        assertThat(file(lost).scan()).isEqualTo(Scan.UNSCANNED);
        assertThat(file(lost).nextScanAt()).isEmpty();
    }

    @Test
    void a_file_that_is_sent_or_deleted_while_it_is_scanned_stops_nothing() throws Exception {
        UUID changing = send("changing");
        UUID going = send("going");
        UUID last = send("last");

        scan(1, text -> {
            switch (text) {
                case "changing" ->
                    database.update("UPDATE answer_file SET version = version + 1 WHERE id = ?", changing);
                case "going" -> attachments.remove(file(going).draft().orElseThrow(), going);
                default -> {}
            }
            return text.equals("changing") ? "Eicar FOUND" : "OK";
        });

        assertThat(file(changing).scan()).isEqualTo(Scan.INFECTED);
        assertThat(rows.findById(going)).isEmpty();
        assertThat(file(last).scan()).isEqualTo(Scan.CLEAN);
    }
}
