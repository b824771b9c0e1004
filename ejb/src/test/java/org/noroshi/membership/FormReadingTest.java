package org.noroshi.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.ErrorCode;
import org.noroshi.platform.InvalidInputException.Problem;

@Tag("C-C1")
class FormReadingTest {

    private final ApplicationForm form = ApplicationFixture.form(UUID.randomUUID(), "hash");

    private List<Problem> institution(String field, String typed) {
        FormReading reading = new FormReading();
        InstitutionEntry entry = ApplicationFixture.with(form.institution(), field, typed);
        reading.institution(entry);
        reading.domains(entry);
        reading.browserCheck(entry);
        return reading.problems();
    }

    private List<Problem> person(String field, String typed) {
        FormReading reading = new FormReading();
        reading.people(List.of(ApplicationFixture.with(form.people().get(0), field, typed)), 5);
        return reading.problems();
    }

    @Test
    void aCarefulFormHasNothingWrong() {
        FormReading reading = new FormReading();
        Institution read = reading.institution(form.institution()).orElseThrow();
        assertThat(reading.problems()).isEmpty();
        assertThat(read.kana()).isEqualTo("ミホンビョウイン");
        assertThat(read.postalCode()).isEqualTo("8620975");
        assertThat(read.telephone()).isEqualTo("0963000000");
    }

    @Test
    void anEmptyFormNamesEveryFieldAtOnce() {
        FormReading reading = new FormReading();
        assertThat(reading.institution(InstitutionEntry.blank())).isEmpty();
        reading.domains(InstitutionEntry.blank());
        assertThat(reading.problems())
                .extracting(Problem::field)
                .containsExactly(
                        "name",
                        "kana",
                        "code",
                        "founder",
                        "beds",
                        "postalCode",
                        "prefecture",
                        "address",
                        "telephone",
                        "domains");
    }

    static Stream<Arguments> linesOfTheInstitution() {
        return Stream.of("name", "kana", "address", "browserCheck").map(Arguments::of);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "address"})
    void textOfAnyScriptIsTakenAsItIs(String field) {
        assertThat(institution(field, "医療法人　見本会　Ｅｘａｍｐｌｅ病院 <script>alert(1)</script>"))
                .isEmpty();
        assertThat(institution(field, "葛󠄀城病院")).as("variant of a character").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("linesOfTheInstitution")
    void controlAndHiddenSignsAreRefused(String field) {
        for (String sign : List.of("\u0000", "\u0007", "\u202E", "\u200B", "\uFEFF", "\uD800", "\uE000")) {
            assertThat(institution(field, "ア" + sign + "イ"))
                    .extracting(Problem::field, Problem::code)
                    .as("%s with %04x", field, (int) sign.charAt(0))
                    .contains(org.assertj.core.groups.Tuple.tuple(field, (ErrorCode) CommonError.CONTROL_CHARACTERS));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "kana",
                "code",
                "codeEvidence",
                "founder",
                "beds",
                "postalCode",
                "prefecture",
                "address",
                "telephone",
                "domains",
                "browserCheck"
            })
    void aMillionCharactersAreOneClearMessage(String field) {
        assertThat(institution(field, "ア".repeat(1_000_000)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.field()).startsWith(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "department", "duty", "employment", "mail"})
    void aMillionCharactersAboutAPersonAreOneClearMessage(String field) {
        assertThat(person(field, "a".repeat(1_000_000)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("people[0]." + field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "department", "duty", "employment", "mail"})
    void nothingAboutAPersonMayBeMissing(String field) {
        assertThat(person(field, " 　 "))
                .containsExactly(new Problem("people[0]." + field, CommonError.REQUIRED, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"見本病院", "Example", "ﾐﾎﾝ123", "アイウ!"})
    void aReadingIsWrittenInKana(String typed) {
        assertThat(institution("kana", typed)).extracting(Problem::code).containsExactly(MembershipError.NOT_KANA);
    }

    @ParameterizedTest
    @CsvSource({"ﾐﾎﾝﾋﾞｮｳｲﾝ, ミホンビョウイン", "みほん　びょういん, ミホン ビョウイン", "ミホン・ビョウイン, ミホン・ビョウイン"})
    void allKindsOfKanaBecomeOne(String typed, String written) {
        FormReading reading = new FormReading();
        assertThat(reading.institution(ApplicationFixture.with(form.institution(), "kana", typed)))
                .hasValueSatisfying(read -> assertThat(read.kana()).isEqualTo(written));
    }

    @ParameterizedTest
    @CsvSource({
        "postalCode, 123, NOT_A_POSTAL_CODE",
        "postalCode, 862-097５５, NOT_A_POSTAL_CODE",
        "founder, SOMETHING, NOT_A_CHOICE",
        "beds, '<b>', NOT_A_CHOICE",
        "prefecture, 東京都, NOT_A_CHOICE",
        "code, 12345, CODE_LENGTH",
        "telephone, abc, NOT_A_TELEPHONE",
    })
    void whatIsWrongIsSaidBesideTheField(String field, String typed, MembershipError error) {
        assertThat(institution(field, typed)).containsExactly(new Problem(field, error, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8620975", "862-0975", "８６２－０９７５", "〒862 0975"})
    void postalCodesAreReadHoweverTheyAreWritten(String typed) {
        assertThat(institution("postalCode", typed)).isEmpty();
    }

    @Test
    void anInstitutionWithoutCodeSaysWhy() {
        assertThat(institution("codeEvidence", " "))
                .containsExactly(new Problem("codeEvidence", MembershipError.CODE_EVIDENCE_REQUIRED, List.of()));
        FormReading reading = new FormReading();
        assertThat(reading.institution(ApplicationFixture.with(form.institution(), "codeEvidence", "開設許可証\r\n別送します")))
                .hasValueSatisfying(read -> {
                    assertThat(read.code()).isNull();
                    assertThat(read.codeEvidence()).isEqualTo("開設許可証\n別送します");
                });
    }

    @Test
    void whatAnInstitutionWithCodeSaysBesideIsKept() {
        InstitutionEntry said = ApplicationFixture.with(form.institution(), "codeEvidence", "昨年移転しました");
        InstitutionEntry both = new InstitutionEntry(
                said.name(),
                said.kana(),
                form.institution().code(),
                false,
                said.codeEvidence(),
                said.founder(),
                said.beds(),
                said.postalCode(),
                said.prefecture(),
                said.address(),
                said.telephone(),
                said.domains(),
                said.browserCheck());
        assertThat(new FormReading().institution(both)).hasValueSatisfying(read -> {
            assertThat(read.code()).isEqualTo(form.institution().code());
            assertThat(read.codeEvidence()).isEqualTo("昨年移転しました");
        });
        assertThat(new FormReading().institution(form.institution()))
                .hasValueSatisfying(read -> assertThat(read.codeEvidence()).isNull());
    }

    @Test
    @Tag("N2")
    void thereAreAsManyUsersAsPlaces() {
        FormReading five = new FormReading();
        assertThat(five.people(ApplicationFixture.people(5, "hospital.example.jp"), 5))
                .hasSize(5);
        assertThat(five.problems()).isEmpty();
        FormReading six = new FormReading();
        six.people(ApplicationFixture.people(6, "hospital.example.jp"), 5);
        assertThat(six.problems()).containsExactly(new Problem("people", MembershipError.TOO_MANY_USERS, List.of(5)));
    }

    @Test
    void emptyLinesAfterTheLiaisonAreLeftOut() {
        FormReading reading = new FormReading();
        assertThat(reading.people(
                        List.of(
                                form.people().get(0),
                                PersonEntry.blank(),
                                form.people().get(1)),
                        5))
                .hasSize(2);
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void twoPeopleDoNotShareAnAddress() {
        FormReading reading = new FormReading();
        PersonEntry one = form.people().get(0);
        reading.people(
                List.of(one, ApplicationFixture.with(one, "mail", one.mail().toUpperCase())), 5);
        assertThat(reading.problems())
                .containsExactly(new Problem("people[1].mail", MembershipError.ADDRESS_TWICE, List.of()));
    }

    @Test
    void everyWrongDomainIsNamed() {
        InstitutionEntry entry = form.institution();
        FormReading reading = new FormReading();
        reading.domains(new InstitutionEntry(
                entry.name(),
                entry.kana(),
                entry.code(),
                false,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                List.of("hospital.example.jp", "", "or.jp", "病院"),
                ""));
        assertThat(reading.problems())
                .containsExactly(
                        new Problem("domains[2]", MembershipError.PUBLIC_SUFFIX, List.of()),
                        new Problem("domains[3]", MembershipError.NOT_A_DOMAIN, List.of()));
        FormReading many = new FormReading();
        many.domains(new InstitutionEntry(
                "",
                "",
                "",
                false,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                IntStream.range(0, 11).mapToObj(i -> "h" + i + ".example.jp").toList(),
                ""));
        assertThat(many.problems())
                .containsExactly(new Problem("domains", MembershipError.TOO_MANY_DOMAINS, List.of(10)));
    }

    @Test
    @Tag("A28-1")
    void unknownPledgesCountForNothing() {
        FormReading reading = new FormReading();
        reading.pledges(new ConsentEntry(java.util.Optional.empty(), "", List.of("A28-9", "x"), false));
        assertThat(reading.problems()).extracting(Problem::code).containsExactly(MembershipError.PLEDGES_INCOMPLETE);
    }

    @Test
    void aFormIsReadBackAsItWasKept() {
        ApplicationForm odd =
                form.with(ApplicationFixture.with(form.institution(), "name", "\"引用\" \\ </script> \u0001 😀"));
        assertThat(ApplicationForm.of(odd.json())).isEqualTo(odd);
        assertThat(ApplicationForm.of(ApplicationForm.blank().json())).isEqualTo(ApplicationForm.blank());
    }

    @Test
    void namesAndAddressesOfNinetyRealHospitalsAreRead() {
        for (ApplicationForm hospital : Hospitals.forms(UUID.randomUUID(), "hash")) {
            FormReading reading = new FormReading();
            Institution read = reading.institution(hospital.institution())
                    .orElseThrow(() -> new AssertionError(reading.problems()));
            assertThat(read.postalCode()).matches("86[0-9]{5}");
            assertThat(read.name()).doesNotContain("  ").doesNotContain("\u3000");
        }
    }
}
