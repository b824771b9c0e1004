package org.noroshi.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.noroshi.platform.Letter;

@DisplayName("メールの文面")
class ComposerTest {

    private final Composer composer = MailFixture.composer();

    @Test
    void aMailIsWordedInTheRecipientsLanguage() throws Exception {
        assertThat(mail(Locale.JAPANESE, "新着").getSubject()).isEqualTo("【試験】新着");
        assertThat(mail(Locale.ENGLISH, "News").getContent())
                .asInstanceOf(STRING)
                .startsWith("This is a test mail.");
        assertThat(mail(Locale.ENGLISH, "News").getHeader("Content-Language")).containsExactly("en");
    }

    @Test
    void anythingOutsideAsciiIsEncodedForTheWay() throws Exception {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        mail(Locale.JAPANESE, "不正アクセスの相談").writeTo(raw);

        String text = raw.toString(StandardCharsets.ISO_8859_1);
        assertThat(text.chars()).allMatch(c -> c < 128);
        assertThat(text).contains("Subject: =?UTF-8?").contains("Content-Type: text/plain; charset=UTF-8");
    }

    @Test
    void aMailIsMarkedAsAutomaticAndCarriesNothingThatReportsBack() throws Exception {
        MimeMessage mail = mail(Locale.JAPANESE, "新着");

        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        assertThat(mail.isMimeType("text/plain")).isTrue();
    }

    @Test
    void aRepeatCarriesTheSameMessageIdAndAnotherLetterAnotherOne() throws Exception {
        UUID message = UUID.randomUUID();
        Letter letter = MailFixture.letter("a@hospital.example", Locale.JAPANESE, "新着");
        Letter other = MailFixture.letter("b@hospital.example", Locale.JAPANESE, "新着");

        String first = composer.compose(MailFixture.work(message), letter).getMessageID();

        assertThat(first).matches("<[A-Za-z0-9_-]{43}@localhost>");
        assertThat(composer.compose(MailFixture.work(message), letter).getMessageID())
                .isEqualTo(first);
        assertThat(composer.compose(MailFixture.work(message), other).getMessageID())
                .isNotEqualTo(first);
        assertThat(composer.compose(MailFixture.work(UUID.randomUUID()), letter).getMessageID())
                .isNotEqualTo(first);
    }

    @Test
    void aValueCanNotAddAHeaderLine() {
        assertThatThrownBy(() -> mail(Locale.JAPANESE, "新着\r\nBcc: all@hospital.example"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anAddressCanNotAddAHeaderLine() {
        Letter letter = MailFixture.letter("a@hospital.example\r\nBcc: b@hospital.example", Locale.JAPANESE, "新着");

        assertThatThrownBy(() -> composer.compose(MailFixture.work(UUID.randomUUID()), letter))
                .isInstanceOf(RelayException.class)
                .hasMessage("address");
    }

    @Test
    void anAddressThatIsNoneIsRefusedForGood() {
        Letter letter = MailFixture.letter("nobody", Locale.JAPANESE, "新着");

        assertThatThrownBy(() -> composer.compose(MailFixture.work(UUID.randomUUID()), letter))
                .isInstanceOfSatisfying(
                        RelayException.class, e -> assertThat(e.reach()).isEqualTo(RelayException.Reach.REFUSED));
    }

    @Test
    void aMissingValueIsAnError() {
        Letter letter = new Letter("1", "a@hospital.example", Locale.JAPANESE, Map.of("title", "新着"));

        assertThatThrownBy(() -> composer.compose(MailFixture.work(UUID.randomUUID()), letter))
                .hasMessage("No value for ${link}");
    }

    @Test
    void aValueIsNotATemplate() throws Exception {
        assertThat(mail(Locale.ENGLISH, "${link} $1 \\").getSubject()).isEqualTo("[Test] ${link} $1 \\");
    }

    @Test
    void aLanguageThatIsNotOfferedBecomesJapanese() throws Exception {
        assertThat(mail(Locale.FRENCH, "新着").getSubject()).isEqualTo("【試験】新着");
    }

    private MimeMessage mail(Locale language, String title) throws RelayException {
        return composer.compose(
                MailFixture.work(UUID.randomUUID()), MailFixture.letter("a@hospital.example", language, title));
    }
}
