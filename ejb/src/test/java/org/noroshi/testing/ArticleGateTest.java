package org.noroshi.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleGateTest {

    private static final String NOW = "2026-11-22T00:00:00Z";
    private static final String NOTHING_SELECTED = "|${skipITs}|false|${test}|${it.test}|";

    @TempDir
    private Path folder;

    @Test
    void aRowIsProvedByAPassedTestAndNoFailedOne() {
        List<String> coverage = List.of(
                "row,test,result",
                "A03,One works,passed",
                "A07,One works,passed",
                "A07,Two works,failed",
                "N2,x,skipped");
        assertThat(ArticleGate.gaps(Set.of("A03"), coverage)).isEmpty();
        assertThat(ArticleGate.gaps(Set.of("A07"), coverage)).containsExactly("A07: failed: Two works");
        assertThat(ArticleGate.gaps(Set.of("N2"), coverage)).containsExactly("N2: no test with this tag has passed");
        assertThat(ArticleGate.gaps(Set.of("A31"), List.of())).containsExactly("A31: no test with this tag has passed");
    }

    @Test
    void theListIsForPeopleToo() {
        assertThat(ArticleGate.claimed(List.of("# membership", "A07 # ID notice", "", " N2 ")))
                .containsExactly("A07", "N2");
        assertThatThrownBy(() -> ArticleGate.claimed(List.of("A07", "A07"))).hasMessageContaining("A07");
    }

    @Test
    void aBuildOfTheWholeIsJudged() throws IOException {
        assertThat(ArticleGate.isPartial(begun(NOW), NOW, NOTHING_SELECTED)).isFalse();
    }

    @Test
    void aBuildOfSomeModulesIsLetThrough() throws IOException {
        assertThat(ArticleGate.isPartial(folder.resolve("none"), NOW, NOTHING_SELECTED))
                .isTrue();
        assertThat(ArticleGate.isPartial(begun("2026-11-21T00:00:00Z"), NOW, NOTHING_SELECTED))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"|true|${test}|", "|${skipITs}|TermsTest|", "|false|${test}|JourneyIT#one|"})
    void aBuildOfSomeTestsIsLetThrough(String options) throws IOException {
        assertThat(ArticleGate.isPartial(begun(NOW), NOW, options)).isTrue();
    }

    private Path begun(String at) throws IOException {
        return Files.writeString(folder.resolve("begun"), at);
    }
}
