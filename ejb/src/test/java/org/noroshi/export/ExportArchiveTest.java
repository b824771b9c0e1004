package org.noroshi.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.TokenPurpose;
import org.noroshi.platform.ContractPaper;
import org.noroshi.sharing.ThreadCopy;

@Tag("A16-4")
class ExportArchiveTest {

    private static final Instant AT = Instant.parse("2026-11-27T03:00:00Z");

    @Test
    void whatIsWrittenThroughThePartsIsReadBackAsItWas() throws IOException {
        ThreadCopy one = ExportPagesTest.thread();
        ThreadCopy other = ExportPagesTest.thread();
        ExportReader copy = ExportReader.of(written(one, other));

        assertThat(copy.threads()).containsOnly(Map.entry(one.id(), one), Map.entry(other.id(), other));
        assertThat(copy.manifest().getString("purpose")).isEqualTo("A15-02");
        assertThat(copy.manifest().getInt("ownPosts")).isEqualTo(2);
        assertThat(copy.manifest().getInt("leftOut")).isEqualTo(4);
        assertThat(copy.files().get("papers/contract-1.txt")).isEqualTo("書類");
        for (String language : new String[] {"ja", "en"}) {
            assertThat(copy.pages(language)).hasSize(3).noneMatch(page -> page.contains("<script"));
        }
    }

    private static byte[] written(ThreadCopy... threads) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PartStream parts = new PartStream((part, number) -> bytes.writeBytes(part));
        ExportContent content = ExportContent.asked(UUID.randomUUID(), TokenPurpose.OWN_DEFENCE, Locale.JAPANESE);
        try (ExportArchive archive = new ExportArchive(parts, content, AT)) {
            for (ThreadCopy thread : threads) {
                archive.add(thread);
            }
            archive.add(new ContractPaper(
                    "contract-1.txt", Map.of(Locale.JAPANESE, "契約の記録", Locale.ENGLISH, "Record"), () -> "書類"
                            .getBytes(StandardCharsets.UTF_8)));
            archive.finish();
            parts.close();
        }
        return Arrays.copyOf(bytes.toByteArray(), (int) parts.written());
    }
}
