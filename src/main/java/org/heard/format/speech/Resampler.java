package org.heard.format.speech;

import java.io.IOException;

/**
 * From {@link Voice#RATE} to {@link OpusSound#RATE} samples a second, which is 147 to 160, by a windowed sinc of 16 samples,
 * so that no whistling is added.
 */
final class Resampler {

    private static final int UP = 160;
    private static final int DOWN = 147;
    private static final int TAPS = 16;
    private static final float[][] PHASES = phases();

    private final Ear ear;
    // twice, so that the newest samples always stand in a row
    private final float[] last = new float[2 * TAPS];
    private int at;
    private int phase;

    /** Takes each sample as it comes. */
    interface Ear {
        void hear(short sample) throws IOException;
    }

    Resampler(Ear ear) {
        this.ear = ear;
    }

    private static float[][] phases() {
        var phases = new float[UP][TAPS];
        for (int phase = 0; phase < UP; phase++) {
            double sum = 0;
            for (int tap = 0; tap < TAPS; tap++) {
                double x = tap - (TAPS / 2 - 1) - (double) phase / UP;
                double window = 0.5 + 0.5 * Math.cos(Math.PI * x / (TAPS / 2));
                double sinc = x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
                phases[phase][tap] = (float) (sinc * Math.max(0, window));
                sum += phases[phase][tap];
            }
            for (int tap = 0; tap < TAPS; tap++) {
                phases[phase][tap] /= (float) sum;
            }
        }
        return phases;
    }

    void take(short sample) throws IOException {
        last[at] = sample;
        last[at + TAPS] = sample;
        at = (at + 1) % TAPS;
        while (phase < UP) {
            float[] weights = PHASES[phase];
            float sum = 0;
            for (int tap = 0; tap < TAPS; tap++) {
                sum += weights[tap] * last[at + tap];
            }
            ear.hear((short) Math.clamp(Math.round(sum), Short.MIN_VALUE, Short.MAX_VALUE));
            phase += DOWN;
        }
        phase -= UP;
    }
}
