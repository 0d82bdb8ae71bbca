package org.heard.response.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tiny clamd stands in for the real one: it speaks INSTREAM and knows one virus. */
class ClamdScannerTest {

    private static ScannerSettings at(int port) {
        return new ScannerSettings("localhost", port, null, Duration.ofSeconds(2));
    }

    /** Reads one file as clamd does. */
    static byte[] instream(DataInputStream in) throws IOException {
        assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
        var file = new ByteArrayOutputStream();
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            file.writeBytes(in.readNBytes(length));
        }
        return file.toByteArray();
    }

    private static String verdict(byte[] file) {
        boolean virus = new String(file, StandardCharsets.ISO_8859_1).contains("EICAR");
        return "stream: " + (virus ? "Eicar-Signature FOUND" : "OK") + "\0";
    }

    private static CompletableFuture<byte[]> serve(ServerSocket server, String said) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket socket = server.accept()) {
                byte[] file = instream(new DataInputStream(socket.getInputStream()));
                String answer = said.isEmpty() ? verdict(file) : said;
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                return file;
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private static ServerSocket server() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @Test
    void a_clean_recording_passes_whole_however_long_it_is() throws Exception {
        byte[] recording = new byte[200_001];
        Arrays.fill(recording, (byte) 7);
        try (ServerSocket server = server()) {
            CompletableFuture<byte[]> seen = serve(server, "");
            assertThat(new ClamdScanner(at(server.getLocalPort())).scan(new ByteArrayInputStream(recording)))
                    .isEmpty();
            assertThat(seen.get()).isEqualTo(recording);
        }
    }

    @Test
    void what_is_found_is_named() throws Exception {
        try (ServerSocket server = server()) {
            serve(server, "");
            assertThat(new ClamdScanner(at(server.getLocalPort()))
                            .scan(new ByteArrayInputStream("X5O-EICAR-TEST".getBytes(StandardCharsets.US_ASCII))))
                    .contains("Eicar-Signature");
        }
    }

    @Test
    void a_scanner_that_is_down_silent_or_unsure_is_asked_again() throws Exception {
        int nobody;
        try (ServerSocket server = server()) {
            nobody = server.getLocalPort();
            assertThatThrownBy(() -> new ClamdScanner(new ScannerSettings(
                                    "localhost", server.getLocalPort(), null, Duration.ofMillis(200)))
                            .scan(new ByteArrayInputStream(new byte[10])))
                    .as("takes the file and says nothing")
                    .isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> new ClamdScanner(at(nobody)).scan(new ByteArrayInputStream(new byte[10])))
                .isInstanceOf(java.net.ConnectException.class);
        try (ServerSocket server = server()) {
            serve(server, "INSTREAM size limit exceeded. ERROR\0");
            assertThatThrownBy(() ->
                            new ClamdScanner(at(server.getLocalPort())).scan(new ByteArrayInputStream(new byte[10])))
                    .hasMessageContaining("size limit");
        }
    }

    @Test
    void it_is_reached_by_a_socket_too(@TempDir Path folder) throws Exception {
        Path path = folder.resolve("clamd.sock");
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(path));
            CompletableFuture<Void> done = CompletableFuture.runAsync(() -> {
                try (SocketChannel channel = server.accept()) {
                    byte[] file = instream(new DataInputStream(Channels.newInputStream(channel)));
                    channel.write(java.nio.ByteBuffer.wrap(verdict(file).getBytes(StandardCharsets.US_ASCII)));
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
            var settings = new ScannerSettings(null, 0, path.toString(), Duration.ofSeconds(2));
            assertThat(settings.hasScanner()).isTrue();
            assertThat(new ClamdScanner(settings).scan(new ByteArrayInputStream(new byte[100])))
                    .isEmpty();
            done.get();
        }
        assertThat(new ScannerSettings(" ", 3310, "", Duration.ofSeconds(1)).hasScanner())
                .isFalse();
    }
}
