package org.noroshi.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingPolicyTest {

    private static final Institution INSTITUTION = new FormReading()
            .institution(ApplicationFixture.form(UUID.randomUUID(), "hash").institution())
            .orElseThrow();

    private static List<Finding> about(String domain, Employment employment, String... addresses) {
        List<Person> people = java.util.Arrays.stream(addresses)
                .map(address -> new Person("見本", "部", "業務", employment, address))
                .toList();
        return FindingPolicy.inItself(INSTITUTION, Set.of(domain), people);
    }

    @Test
    void acarefulApplicationGivesNothingToThinkAbout() {
        assertThat(about(
                        "hospital.example.jp",
                        Employment.EMPLOYED,
                        "a@hospital.example.jp",
                        "b@med.hospital.example.jp"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a@gmail.com, FREE_MAIL",
        "a@mailinator.com, DISPOSABLE_MAIL",
        "a@hospital.co.uk, FOREIGN_DOMAIN",
    })
    @Tag("N3b")
    void addressesFromElsewhereAreNoticed(String address, FindingKind kind) {
        assertThat(about("hospital.example.jp", Employment.EMPLOYED, address))
                .containsExactly(new Finding(FindingKind.ADDRESS_OUTSIDE_DOMAIN, address), new Finding(kind, address));
    }

    @Test
    @Tag("N3b")
    void aFreeMailDomainIsNotAnInstitutionsOwn() {
        assertThat(about("gmail.com", Employment.EMPLOYED, "hospital@gmail.com"))
                .containsExactly(new Finding(FindingKind.FREE_MAIL, "gmail.com"));
    }

    @Test
    @Tag("N3a")
    void aLookAlikeIsOutsideTheDomain() {
        assertThat(about("hospital.example.jp", Employment.EMPLOYED, "a@evil-hospital.example.jp"))
                .extracting(Finding::kind)
                .containsExactly(FindingKind.ADDRESS_OUTSIDE_DOMAIN);
    }

    @Test
    @Tag("A06-1-2")
    @Tag("C-C2")
    void onlyStaffOfAContractorIsNoticed() {
        for (Employment employment : Employment.values()) {
            List<Finding> found = about("hospital.example.jp", employment, "a@hospital.example.jp");
            assertThat(found)
                    .isEqualTo(
                            employment == Employment.OUTSOURCED
                                    ? List.of(new Finding(FindingKind.OUTSOURCED, "a@hospital.example.jp"))
                                    : List.of());
        }
    }

    @Test
    @Tag("A06-1-1")
    void aCodeOfAnotherPrefectureIsNoticed() {
        Institution elsewhere = new Institution(
                "見本病院",
                "ミホン",
                ApplicationFixture.code(13),
                null,
                FounderType.INDIVIDUAL,
                BedBand.NONE,
                "8620975",
                Prefecture.KUMAMOTO,
                "熊本市",
                "0963000000");
        assertThat(FindingPolicy.inItself(elsewhere, Set.of(), List.of()))
                .extracting(Finding::kind)
                .containsExactly(FindingKind.CODE_OF_OTHER_PREFECTURE);
    }

    @ParameterizedTest
    @CsvSource({
        "医療法人　見本会　見本病院, 医療法人見本会見本病院",
        "見本病院（本院）, 見本病院本院",
        "ＡＢＣ・クリニック, abcクリニック",
    })
    @Tag("N2")
    void aNameIsTheSameHoweverItIsSpaced(String one, String other) {
        assertThat(Institution.key(one)).isEqualTo(Institution.key(other));
    }
}
