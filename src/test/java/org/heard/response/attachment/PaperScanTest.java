package org.heard.response.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.io.DataInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.heard.consultation.WayIn;
import org.heard.database.BlobStore;
import org.heard.language.Dates;
import org.heard.privacy.FileSeal;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Questionnaires;
import org.heard.response.AskedConsultation;
import org.heard.response.Response;
import org.heard.response.attachment.Attachment.Scan;
import org.heard.response.paper.KeyedForm;
import org.heard.response.paper.KeyingDesk;
import org.heard.response.paper.Scans;
import org.heard.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A form that came by post was scanned and kept beside its answer. */
class PaperScanTest extends ViewTest {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1, 2, 3};

    @Autowired
    private AttachmentRows rows;

    @Autowired
    private AttachmentBook book;

    @Autowired
    private BlobStore blobs;

    @Autowired
    private FileSeal seal;

    @Autowired
    private KeyingDesk keying;

    @Autowired
    private Scans scans;

    @Autowired
    private Questionnaires questionnaires;

    private AskedConsultation club;
    private Response kept;

    @BeforeEach
    void keep() {
        database.update("UPDATE answer_file SET next_scan_at = NULL");
        database.update("UPDATE response_scan SET next_scan_at = NULL");
        club = AskedConsultation.open(database, clock.instant());
        signIn("ffion@brynafon.example", "FRONT_DESK");
        KeyedForm form =
                KeyedForm.empty(WayIn.PAPER, Dates.day(clock.instant()), "en").with("travel", Answer.choices("bus"));
        kept = keying.keep(
                club.id(),
                questionnaires.forConsultation(club.id()).orElseThrow().id(),
                form,
                Optional.of(PICTURE));
        signIn("ann@brynafon.example", "ANALYST");
    }

    private Scans.Scan scan() {
        return scans.of(kept.id()).getFirst();
    }

    private void ask(String says) throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var read = CompletableFuture.supplyAsync(() -> {
                try (Socket socket = server.accept()) {
                    byte[] content = ClamdScannerTest.instream(new DataInputStream(socket.getInputStream()));
                    socket.getOutputStream().write(("stream: " + says + "\0").getBytes(StandardCharsets.US_ASCII));
                    return content;
                } catch (java.io.IOException broken) {
                    return new byte[0];
                }
            });
            var settings = new ScannerSettings("localhost", server.getLocalPort(), null, Duration.ofSeconds(5));
            new Scanning(rows, book, blobs, seal, settings, List.of(scans), clock).run();
            assertThat(read.get()).isEqualTo(PICTURE);
        }
    }

    private String page() {
        UI.getCurrent()
                .navigate("desk/consultations/" + club.slug() + "/answers/"
                        + kept.id().value());
        return pageText();
    }

    @Test
    void nothing_is_found_in_it() throws Exception {
        assertThat(scan().viruses()).isEqualTo(Scan.UNSCANNED);
        assertThat(page()).contains("Save the scan (PNG, 1 KB). Not checked for viruses.");
        ask("OK");
        assertThat(scan().viruses()).isEqualTo(Scan.CLEAN);
        assertThat(scans.open(scan())).hasValue(PICTURE);
        assertThat(page()).contains("Save the scan (PNG, 1 KB). The virus check found nothing.");
        assertThat(scans.due()).isEmpty();
    }

    @Test
    void what_a_scanner_finds_is_withheld() throws Exception {
        Scans.Scan before = scan();
        ask("Eicar-Signature FOUND");
        assertThat(scans.open(before)).isEmpty();
        assertThat(page())
                .contains("Withheld: the virus check found Eicar-Signature")
                .doesNotContain("Save the scan");
    }

    @Test
    void one_that_could_not_be_scanned_waits_longer_each_time() throws Exception {
        ask("size limit exceeded ERROR");
        assertThat(scans.due()).isEmpty();
        clock.pass(Duration.ofMinutes(1));
        assertThat(scans.due()).containsExactly(scan().id());
        ask("size limit exceeded ERROR");
        clock.pass(Duration.ofMinutes(1));
        assertThat(scans.due()).isEmpty();
        assertThat(scan().viruses()).isEqualTo(Scan.UNSCANNED);
    }
}
