package org.noroshi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicSuffixesTest {

    private final PublicSuffixes suffixes = PublicSuffixes.bundled();

    @ParameterizedTest
    @CsvSource({
        "example.jp, example.jp",
        "www.example.or.jp, example.or.jp",
        "med.example.ac.jp, example.ac.jp",
        "WWW.Example.CO.JP., example.co.jp",
        "hospital.example.lg.jp, example.lg.jp",
        "city.kobe.jp, city.kobe.jp",
        "www.city.kobe.jp, city.kobe.jp",
        "a.b.c.kobe.jp, b.c.kobe.jp",
        "example.com, example.com",
        "病院.example.jp, example.jp",
        "www.病院.jp, xn--0rys90e.jp",
    })
    void theRegisteredPartOfANameIsFound(String name, String domain) {
        assertThat(suffixes.registrableDomain(name)).contains(domain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"jp", "ac.jp", "kumamoto.jp", "x.kobe.jp", "", ".", "..", ".jp", "a..jp", "host.unknown-ending"})
    void aNameThatNobodyRegisteredHasNone(String name) {
        assertThat(suffixes.registrableDomain(name)).isEmpty();
    }

    @Test
    void aNameOfAMillionCharactersHasNone() {
        assertThat(suffixes.registrableDomain("a".repeat(1_000_000) + ".jp")).isEmpty();
    }

    @Test
    void publicSuffixesAreKnownAsSuch() {
        assertThat(suffixes.isPublicSuffix("or.jp")).isTrue();
        assertThat(suffixes.isPublicSuffix("example.or.jp")).isFalse();
    }

    @Test
    void whatCompaniesGiveOutIsASuffixInTheWholeListAlone() {
        assertThat(suffixes.registrableDomain("a.hospital.github.io")).contains("hospital.github.io");
        assertThat(PublicSuffixes.ofRegistries().registrableDomain("a.hospital.github.io"))
                .contains("github.io");
    }

    @Test
    void namesForExamplesAreKnownWhereTextsAreRead() {
        assertThat(suffixes.registrableDomain("www.evil.example")).isEmpty();
        assertThat(PublicSuffixes.ofRegistries().registrableDomain("www.evil.example"))
                .contains("evil.example");
        assertThat(PublicSuffixes.ofRegistries().isTopLevel("onion")).isTrue();
    }
}
