package org.heard.format.speech;

import de.sciss.jump3r.lowlevel.LameEncoder;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sound.sampled.AudioFormat;

/** MP3 at 48 kbit/s in one channel: good for a computer voice, and 200 seconds of it are made in one. */
final class Mp3Sound implements Sound {

    /** Samples of sound in a frame. */
    static final int FRAME = 576;
    /** What the encoder and every decoder together put before the first sample. */
    static final int DELAY = 1105;

    private static final int KILOBITS = 48;
    // MPEG-2, layer III, no checksum; then the bit rate and 22.05 kHz; the last bit but one says whether there is a
    // byte more
    private static final int HEADER = 0xfff3;
    private static final int RATES = 0x60;
    private static final int PADDED = 0x02;

    private final LameEncoder encoder = new LameEncoder(
            new AudioFormat(Voice.RATE, 16, 1, true, false),
            KILOBITS,
            LameEncoder.CHANNEL_MODE_MONO,
            LameEncoder.QUALITY_LOW,
            false);
    private final byte[] waiting = new byte[encoder.getPCMBufferSize()];
    private final byte[] encoded = new byte[encoder.getMP3BufferSize()];
    private final OutputStream file;
    private int filled;

    Mp3Sound(Path file) throws IOException {
        this.file = new BufferedOutputStream(Files.newOutputStream(file));
    }

    @Override
    public void hear(byte[] samples, int length) throws IOException {
        int from = 0;
        while (from < length) {
            int taken = Math.min(length - from, waiting.length - filled);
            System.arraycopy(samples, from, waiting, filled, taken);
            filled += taken;
            from += taken;
            if (filled == waiting.length) {
                encode();
            }
        }
    }

    private void encode() throws IOException {
        file.write(encoded, 0, encoder.encodeBuffer(waiting, 0, filled, encoded));
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        try (file) {
            if (filled > 0) {
                encode();
            }
            file.write(encoded, 0, encoder.encodeFinish(encoded));
        } finally {
            encoder.close();
        }
    }

    /**
     * How many frames a file holds, all of it read.
     *
     * @throws BadRecording if there is anything else in it
     */
    static long frames(Path file) throws IOException, BadRecording {
        long frames = 0;
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            int first = in.read();
            while (first >= 0) {
                int header = first << 8 | in.readUnsignedByte();
                int rates = in.readUnsignedByte();
                if (header != HEADER || (rates & ~PADDED & ~1) != RATES) {
                    throw new BadRecording("Frame " + frames + " of the MP3 file is broken");
                }
                int length = FRAME / 8 * KILOBITS * 1000 / Voice.RATE + ((rates & PADDED) == 0 ? 0 : 1);
                in.skipNBytes(length - 3);
                frames++;
                first = in.read();
            }
        }
        return frames;
    }
}
