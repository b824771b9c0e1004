package org.noroshi.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PartStreamTest {

    @Test
    void allPartsHaveOneSizeAndTogetherAreWhatWasWritten() throws IOException {
        Random random = new Random(20261127);
        byte[] all = new byte[PartStream.SIZE * 2 + 12_345];
        random.nextBytes(all);
        List<byte[]> parts = new ArrayList<>();
        PartStream stream = new PartStream((part, number) -> {
            assertThat(number).isEqualTo(parts.size());
            parts.add(part);
        });
        int from = 0;
        while (from < all.length) {
            int length = Math.min(all.length - from, 1 + random.nextInt(100_000));
            stream.write(all, from, length);
            from += length;
        }
        stream.close();

        assertThat(parts).hasSize(3).allSatisfy(part -> assertThat(part).hasSize(PartStream.SIZE));
        assertThat(stream.parts()).isEqualTo(3);
        assertThat(stream.written()).isEqualTo(all.length);
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        parts.forEach(joined::writeBytes);
        assertThat(Arrays.copyOf(joined.toByteArray(), all.length)).isEqualTo(all);
    }

    @Test
    void whatWasAbandonedKeepsNothingThatIsStillWritten() throws IOException {
        List<byte[]> parts = new ArrayList<>();
        PartStream stream = new PartStream((part, number) -> parts.add(part));
        stream.write(new byte[10], 0, 10);
        stream.abandon();
        stream.write(new byte[PartStream.SIZE], 0, PartStream.SIZE);
        stream.close();
        assertThat(parts).isEmpty();
    }

    @Test
    void whatFillsItsLastPartHasNoEmptyOneBehindIt() throws IOException {
        List<byte[]> parts = new ArrayList<>();
        PartStream stream = new PartStream((part, number) -> parts.add(part));
        stream.write(new byte[PartStream.SIZE], 0, PartStream.SIZE);
        stream.close();
        assertThat(parts).hasSize(1);
    }
}
