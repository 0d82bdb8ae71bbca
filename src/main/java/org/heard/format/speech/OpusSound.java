package org.heard.format.speech;

import io.github.jaredmdobson.concentus.OpusApplication;
import io.github.jaredmdobson.concentus.OpusEncoder;
import io.github.jaredmdobson.concentus.OpusException;
import io.github.jaredmdobson.concentus.OpusMode;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opus packets of 20 ms at 24 kbit/s, each behind its length; {@link OpusFile} puts them into a file that players know. */
final class OpusSound implements Sound {

    /** Samples a second that are encoded. */
    static final int RATE = 24_000;
    /** Samples in a packet. */
    static final int PACKET = RATE / 50;

    private static final int BITS = 24_000;
    private static final int LARGEST = 1275;

    private final OpusEncoder encoder;
    private final Resampler resampler = new Resampler(this::sample);
    private final short[] waiting = new short[PACKET];
    private final byte[] encoded = new byte[LARGEST];
    private final DataOutputStream file;
    private int filled;

    OpusSound(Path file) throws IOException {
        encoder = encoder();
        this.file = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    private static OpusEncoder encoder() throws IOException {
        try {
            var encoder = new OpusEncoder(RATE, 1, OpusApplication.OPUS_APPLICATION_AUDIO);
            encoder.setBitrate(BITS);
            encoder.setComplexity(0);
            // twice as fast as the mode for speech, and at this bit rate as clear
            encoder.setForceMode(OpusMode.MODE_CELT_ONLY);
            return encoder;
        } catch (OpusException e) {
            throw new IOException("Opus cannot be made", e);
        }
    }

    /** The samples of silence that the encoder begins with, to be left out by players. */
    static int lookahead() throws IOException {
        return encoder().getLookahead();
    }

    @Override
    public void hear(byte[] samples, int length) throws IOException {
        for (int i = 0; i + 1 < length; i += 2) {
            resampler.take((short) (samples[i] & 0xff | samples[i + 1] << 8));
        }
    }

    private void sample(short sample) throws IOException {
        waiting[filled++] = sample;
        if (filled == PACKET) {
            filled = 0;
            try {
                int length = encoder.encode(waiting, 0, PACKET, encoded, 0, encoded.length);
                file.writeShort(length);
                file.write(encoded, 0, length);
            } catch (OpusException e) {
                throw new IOException("Opus could not be made", e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (file) {
            while (filled > 0) {
                sample((short) 0);
            }
        }
    }
}
