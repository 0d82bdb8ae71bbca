package org.heard.response;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.heard.privacy.KeyedHash;
import org.springframework.stereotype.Service;

/**
 * A sum that a device does by itself where a flood is seen (ALTCHA style: find the number whose hash with the salt is the
 * challenge): a second of work for one person, hours for thousands of answers. No person has to do, see or understand
 * anything, and where it is not done the answer is taken all the same.
 */
@Service
class Effort {

    /** The largest number; about half as many hashes are tried until it is found. */
    static final int MOST = 50_000;

    private static final Duration GOOD_FOR = Duration.ofMinutes(30);
    private static final int PARTS = 5;
    private static final String BETWEEN = "|";

    private final SecureRandom random = new SecureRandom();
    private final Cache<String, Boolean> used = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(GOOD_FOR)
            .build();
    private final KeyedHash hash;
    private final Clock clock;

    Effort(KeyedHash hash, Clock clock) {
        this.hash = hash;
        this.clock = clock;
    }

    /** A new sum: salt, time, challenge and signature, for the page to add the number to. */
    String pose() {
        byte[] salt = new byte[12];
        random.nextBytes(salt);
        String question =
                HexFormat.of().formatHex(salt) + BETWEEN + clock.instant().getEpochSecond();
        String challenge = sha256(question + BETWEEN + random.nextInt(MOST));
        return question + BETWEEN + challenge + BETWEEN + sign(question, challenge) + BETWEEN;
    }

    /** Whether it is a sum of ours, done in time and not handed in before. */
    boolean isDone(String posted) {
        String[] parts = posted.split("\\" + BETWEEN, -1);
        if (parts.length != PARTS || !parts[1].matches("[0-9]{1,12}") || !parts[4].matches("[0-9]{1,6}")) {
            return false;
        }
        String question = parts[0] + BETWEEN + parts[1];
        Instant posed = Instant.ofEpochSecond(Long.parseLong(parts[1]));
        return sign(question, parts[2]).equals(parts[3])
                && posed.plus(GOOD_FOR).isAfter(clock.instant())
                && sha256(question + BETWEEN + parts[4]).equals(parts[2])
                && used.asMap().putIfAbsent(question, true) == null;
    }

    private String sign(String question, String challenge) {
        return hash.of("response.effort", question + BETWEEN + challenge);
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
