package org.heard.response.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Asks ClamAV's {@code clamd} about a file by its INSTREAM command: pieces with their length before them, then none. */
class ClamdScanner {

    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1000;
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

    private final ScannerSettings settings;

    ClamdScanner(ScannerSettings settings) {
        this.settings = settings;
    }

    /**
     * What is in a file that should not be, if anything is.
     *
     * @throws IOException if the scanner cannot be asked, or does not know: it has to be asked again
     */
    Optional<String> scan(InputStream content) throws IOException {
        try (SocketChannel channel = connect();
                Selector selector = Selector.open()) {
            channel.configureBlocking(false);
            var line = new Line(channel, selector, settings.timeout().toMillis());
            line.write(ByteBuffer.wrap(COMMAND));
            byte[] piece = new byte[PIECE];
            for (int read = content.readNBytes(piece, 0, PIECE); read > 0; read = content.readNBytes(piece, 0, PIECE)) {
                line.write(ByteBuffer.allocate(4).putInt(read).flip());
                line.write(ByteBuffer.wrap(piece, 0, read));
            }
            line.write(ByteBuffer.allocate(4).putInt(0).flip());
            return finding(line.answer());
        }
    }

    private SocketChannel connect() throws IOException {
        if (settings.path().isPresent()) {
            SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
            channel.connect(UnixDomainSocketAddress.of(settings.path().get()));
            return channel;
        }
        SocketChannel channel = SocketChannel.open();
        try {
            int patience = (int) Math.min(10_000, settings.timeout().toMillis());
            channel.socket()
                    .connect(new InetSocketAddress(settings.address().orElseThrow(), settings.port()), patience);
            return channel;
        } catch (IOException | RuntimeException gone) {
            channel.close();
            throw gone;
        }
    }

    // "stream: OK", "stream: Eicar-Signature FOUND", or an error
    private static Optional<String> finding(String answer) throws IOException {
        String said = answer.replaceFirst("^stream: ", "").strip();
        if (said.equals("OK")) {
            return Optional.empty();
        }
        if (said.endsWith(" FOUND")) {
            return Optional.of(said.substring(0, said.length() - " FOUND".length()));
        }
        throw new IOException("The scanner says: " + said);
    }

    /** Writes and reads, and gives up when nothing moves. */
    private record Line(SocketChannel channel, Selector selector, long patience) {

        void write(ByteBuffer bytes) throws IOException {
            while (bytes.hasRemaining()) {
                if (channel.write(bytes) == 0) {
                    await(SelectionKey.OP_WRITE);
                }
            }
        }

        String answer() throws IOException {
            var said = new ByteArrayOutputStream();
            ByteBuffer buffer = ByteBuffer.allocate(LONGEST_ANSWER);
            while (said.size() < LONGEST_ANSWER) {
                buffer.clear();
                int read = channel.read(buffer);
                if (read < 0) {
                    break;
                }
                if (read == 0) {
                    await(SelectionKey.OP_READ);
                    continue;
                }
                said.write(buffer.array(), 0, read);
                if (buffer.get(read - 1) == 0) {
                    break;
                }
            }
            if (said.size() == 0) {
                throw new IOException("The scanner said nothing");
            }
            return said.toString(StandardCharsets.UTF_8).replace("\0", "");
        }

        private void await(int what) throws IOException {
            SelectionKey key = channel.register(selector, what);
            if (selector.select(patience) == 0) {
                throw new IOException("The scanner does not answer");
            }
            selector.selectedKeys().clear();
            key.interestOps(0);
        }
    }
}
