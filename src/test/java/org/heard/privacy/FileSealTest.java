package org.heard.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;

class FileSealTest {

    private final FileSeal seal = new FileSeal(MasterKey.random());

    private static byte[] recording(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private byte[] sealed(byte[] plain) throws IOException {
        return seal.close(new ByteArrayInputStream(plain)).readAllBytes();
    }

    private byte[] opened(byte[] sealed) throws IOException {
        try (InputStream in = seal.open(new ByteArrayResource(sealed)).getInputStream()) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, FileSeal.PIECE - 1, FileSeal.PIECE, FileSeal.PIECE + 1, 3 * FileSeal.PIECE, 200_001})
    void a_recording_comes_back_whole_and_says_its_length(int length) throws IOException {
        byte[] plain = recording(length);
        byte[] sealed = sealed(plain);
        assertThat(opened(sealed)).isEqualTo(plain);
        assertThat(seal.open(new ByteArrayResource(sealed)).contentLength()).isEqualTo(length);
    }

    @Test
    void it_is_played_from_the_middle() throws IOException {
        byte[] plain = recording(300_000);
        try (InputStream in = seal.open(new ByteArrayResource(sealed(plain))).getInputStream()) {
            assertThat(in.skip(150_000)).isEqualTo(150_000);
            assertThat(in.readNBytes(5)).isEqualTo(Arrays.copyOfRange(plain, 150_000, 150_005));
            assertThat(in.skip(140_000)).isEqualTo(140_000);
            assertThat(in.readAllBytes()).isEqualTo(Arrays.copyOfRange(plain, 290_005, 300_000));
            assertThat(in.skip(1)).isZero();
        }
    }

    @Test
    void nothing_of_it_is_on_the_disk() throws IOException {
        byte[] words = "My name is Amina".repeat(100).getBytes(StandardCharsets.UTF_8);
        assertThat(new String(sealed(words), StandardCharsets.ISO_8859_1)).doesNotContain("Amina");
        assertThat(sealed(words)).isNotEqualTo(sealed(words));
    }

    @Test
    void what_was_changed_swapped_or_cut_is_noticed() throws IOException {
        byte[] sealed = sealed(recording(3 * FileSeal.PIECE));
        byte[] changed = sealed.clone();
        changed[FileSeal.HEAD + 100] ^= 1;
        assertThatThrownBy(() -> opened(changed)).isInstanceOf(IOException.class);
        byte[] cut = Arrays.copyOf(sealed, FileSeal.HEAD + 2 * FileSeal.SEALED_PIECE);
        assertThatThrownBy(() -> opened(cut)).isInstanceOf(IOException.class);
        byte[] swapped = sealed.clone();
        System.arraycopy(sealed, FileSeal.HEAD, swapped, FileSeal.HEAD + FileSeal.SEALED_PIECE, FileSeal.SEALED_PIECE);
        assertThatThrownBy(() -> opened(swapped)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> opened(Arrays.copyOf(sealed, 20))).isInstanceOf(IOException.class);
        byte[] other = new FileSeal(MasterKey.random())
                .close(new ByteArrayInputStream(new byte[10]))
                .readAllBytes();
        assertThatThrownBy(() -> opened(other)).isInstanceOf(IOException.class);
    }
}
