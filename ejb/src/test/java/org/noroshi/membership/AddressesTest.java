package org.noroshi.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.noroshi.platform.InvalidInputException;

@Tag("N3a")
class AddressesTest {

    @ParameterizedTest
    @CsvSource({
        "hospital.jp, user@hospital.jp, true",
        "hospital.jp, user@HOSPITAL.JP., true",
        "hospital.jp, user@med.hospital.jp, true",
        "HOSPITAL.JP., user@hospital.jp, true",
        "＠ｈｏｓｐｉｔａｌ．ｊｐ, user@hospital.jp, true",
        "病院.jp, user@病院.jp, true",
        "病院.jp, user@xn--0rys90e.jp, true",
        "hospital.jp, user@evil-hospital.jp, false",
        "hospital.jp, user@hospital.jp.example.com, false",
        "hospital.jp, user@hospital.co.jp, false",
        "hospital.jp, user@hоspital.jp, false",
        "med.hospital.jp, user@hospital.jp, false",
    })
    void anAddressIsInTheDomainOrBelowItAndNowhereElse(String domain, String address, boolean inside) {
        assertThat(MailDomain.ownedBy(domain).covers(EmailAddress.of(address))).isEqualTo(inside);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "@",
                "jp",
                "hospital",
                "-a.jp",
                "a_b.jp",
                "a..jp",
                ".jp",
                "192.0.2.1",
                "a b.jp",
                "a\u0000.jp"
            })
    void whatIsNoDomainIsRefused(String typed) {
        assertThatThrownBy(() -> MailDomain.ownedBy(typed)).isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"or.jp", "ac.jp", "kumamoto.jp", "co.uk"})
    void aDomainForEverybodyIsNobodysOwn(String typed) {
        assertThatThrownBy(() -> MailDomain.ownedBy(typed))
                .isInstanceOfSatisfying(InvalidInputException.class, thrown -> assertThat(thrown.problems())
                        .extracting(InvalidInputException.Problem::code)
                        .containsExactly(MembershipError.PUBLIC_SUFFIX));
    }

    @ParameterizedTest
    @CsvSource({
        "taro@hospital.example.jp, taro@hospital.example.jp",
        "' Taro@Hospital.Example.JP. ', taro@hospital.example.jp",
        "ｔａｒｏ＠hospital.example.jp, taro@hospital.example.jp",
        "o'hara+x@hospital.example.jp, o'hara+x@hospital.example.jp",
        "taro@病院.example.jp, taro@xn--0rys90e.example.jp",
    })
    void twoSpellingsOfOneMailboxAreOneAddress(String typed, String written) {
        assertThat(EmailAddress.of(typed).value()).isEqualTo(written);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "taro",
                "@hospital.example.jp",
                "taro@",
                "taro@hospital",
                "ta ro@hospital.example.jp",
                ".taro@hospital.example.jp",
                "taro.@hospital.example.jp",
                "ta..ro@hospital.example.jp",
                "taro@hospital.example.jp\nBcc: x@example.com",
                "太郎@hospital.example.jp",
                "<taro@hospital.example.jp>",
                "a@b@hospital.example.jp"
            })
    void whatIsNoAddressIsRefused(String typed) {
        assertThatThrownBy(() -> EmailAddress.of(typed)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aMillionCharactersAreNoAddress() {
        assertThatThrownBy(() -> EmailAddress.of("a".repeat(1_000_000) + "@hospital.example.jp"))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> MailDomain.of("a.".repeat(1_000_000) + "jp"))
                .isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest
    @Tag("N3b")
    @CsvSource({
        "gmail.com, true, false",
        "yahoo.co.jp, true, false",
        "docomo.ne.jp, true, false",
        "hospital.sakura.ne.jp, true, false",
        "mailinator.com, true, true",
        "0-mail.com, true, true",
        "hospital.example.jp, false, false",
    })
    void freeAndDisposableMailIsKnown(String domain, boolean free, boolean disposable) {
        MailDomain given = MailDomain.of(domain);
        assertThat(MailLists.bundled().isFree(given) || MailLists.bundled().isDisposable(given))
                .isEqualTo(free);
        assertThat(MailLists.bundled().isDisposable(given)).isEqualTo(disposable);
    }

    @ParameterizedTest
    @CsvSource({
        "hospital.or.jp, false",
        "hospital.jp, false",
        "hospital.com, false",
        "hospital.co.uk, true",
        "hospital.cn, true",
        "hospital.xn--fiqs8s, true",
        "hospital.unknown-ending, true",
        "hospital.sakura.ne.jp, false",
        "sakura.ne.jp, false",
    })
    void domainsOfOtherCountriesAreKnown(String domain, boolean foreign) {
        assertThat(MailDomain.of(domain).isForeign()).isEqualTo(foreign);
    }

    @ParameterizedTest
    @CsvSource({
        "096-322-0000, 0963220000",
        "０９６（３２２）００００, 0963220000",
        "+81 96-322-0000, 0963220000",
        "+81 (0)96-322-0000, 0963220000",
        "050-0000-0000, 05000000000",
        "0120-000-000, 0120000000",
    })
    void telephoneNumbersOfJapanAreRead(String typed, String digits) {
        assertThat(Telephone.of(typed).digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "322-0000", "+1 212 555 0100", "00-0000-0000", "09632200000000", "電話", "096-322-000a"})
    void otherNumbersAreNot(String typed) {
        assertThatThrownBy(() -> Telephone.of(typed)).isInstanceOf(InvalidInputException.class);
    }
}
