package org.noroshi.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.noroshi.platform.IncomingMail;

@DisplayName("届いたメールの読み取り")
class MailReturnTest {

    private static final String TAG = "Abc_defghij-lmnopqrstuvwxyz0123456789ABCDEF";
    private static final String HOST = "board.example.jp";
    private static final Instant NOW = Instant.parse("2026-11-13T09:10:00Z");

    private static Optional<MailReturn> in(String raw) throws Exception {
        return MailReturn.in(IncomingFixture.mail(raw), HOST);
    }

    private static boolean automatic(String header) throws Exception {
        return MailReading.isAutomatic(IncomingFixture.mail(
                header + "\n" + IncomingFixture.letter("a@hospital.example", "Re: question", "text")));
    }

    @Test
    @Tag("A05-2")
    @Tag("A21")
    void aDeliveryStatusTellsWhichLetterCameBackAndWhy() throws Exception {
        MailReturn cameBack =
                in(IncomingFixture.report(TAG + "@" + HOST, "failed", "5.1.1")).orElseThrow();
        assertThat(cameBack.tags()).containsExactly(TAG);
        assertThat(cameBack.code()).isEqualTo("5.1.1");
        assertThat(cameBack.permanent()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"delayed, 4.4.1", "delivered, 2.0.0", "failed, 4.2.2", "relayed, 2.0.0"})
    void whatIsNotForGoodIsNoReturn(String action, String status) throws Exception {
        assertThat(in(IncomingFixture.report(TAG + "@" + HOST, action, status))
                        .orElseThrow()
                        .permanent())
                .isFalse();
    }

    @Test
    void aLetterOfAnotherHostIsNotOurs() throws Exception {
        assertThat(in(IncomingFixture.report(TAG + "@elsewhere.example", "failed", "5.1.1"))
                        .orElseThrow()
                        .tags())
                .isEmpty();
    }

    @Test
    @Tag("A21")
    void aReturnInPlainWordsIsOneToo() throws Exception {
        MailReturn cameBack =
                in("""
                Return-Path: <>
                From: MAILER-DAEMON@relay.example
                To: noroshi@board.example.jp
                Subject: failure notice
                Content-Type: text/plain; charset=us-ascii

                <liaison@hospital.example>: host mx.hospital.example said:
                550 5.1.1 User unknown

                --- Below is a copy of the message.

                Message-ID: <%s@%s>
                """
                                .formatted(TAG, HOST))
                        .orElseThrow();
        assertThat(cameBack.tags()).containsExactly(TAG);
        assertThat(cameBack.code()).isEqualTo("5.1.1");
        assertThat(cameBack.permanent()).isTrue();
    }

    @Test
    void theAddressOfReturnTellsTheLetterWhenNothingElseDoes() throws Exception {
        MailReturn cameBack =
                in("""
                Return-Path: <>
                From: MAILER-DAEMON@relay.example
                Delivered-To: bounces+%s@board.example.jp
                Subject: failure notice
                Content-Type: text/plain; charset=us-ascii

                550 mailbox unavailable
                """
                                .formatted(TAG))
                        .orElseThrow();
        assertThat(cameBack.tags()).containsExactly(TAG);
        assertThat(cameBack.code()).isEqualTo("550");
    }

    @Test
    void aPersonWhoWritesOf550IsNoReturn() throws Exception {
        assertThat(in(IncomingFixture.letter("a@hospital.example", "エラー", "550 5.1.1 と表示されました。")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Auto-Submitted: auto-generated",
                "Precedence: bulk",
                "Precedence: junk",
                "Precedence: list",
                "Precedence: auto_reply",
                "Return-Path: <>",
                "List-Id: <news.example>",
                "List-Unsubscribe: <mailto:x@news.example>",
                "X-Autoreply: yes"
            })
    void whatAMachineHasSentIsNeverAnswered(String header) throws Exception {
        assertThat(automatic(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Auto-Submitted: no", "Precedence: first-class", "Return-Path: <a@hospital.example>"})
    void whatAPersonHasSentIs(String header) throws Exception {
        assertThat(automatic(header)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MAILER-DAEMON@relay.example",
                "postmaster@relay.example",
                "no-reply@shop.example",
                "noreply@shop.example",
                "bounces+x@list.example",
                "not an address",
                "a@x.example, b@x.example",
                ""
            })
    void senderThatCantBeAnsweredAreMachines(String from) throws Exception {
        assertThat(MailReading.isAutomatic(IncomingFixture.mail(IncomingFixture.letter(from, "x", "y"))))
                .isTrue();
    }

    @Test
    void ofHtmlOnlyTheTextIsTakenAndOfAttachmentsTheNumber() throws Exception {
        IncomingMail mail = MailReading.of(
                IncomingFixture.mail(
                        """
                From: "=?UTF-8?B?5aSW6YOo?=" <A@Hospital.example>
                Subject: =?UTF-8?B?6LOq5ZWP?=
                Date: Fri, 13 Nov 2026 18:00:00 +0900
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="b"

                --b
                Content-Type: text/html; charset=UTF-8

                <p>Hello &amp; <b>welcome</b></p><script>alert(1)</script><img src="https://evil.example/x.png">
                --b
                Content-Type: application/x-msdownload; name="x.exe"
                Content-Disposition: attachment; filename="x.exe"

                MZ
                --b--
                """),
                NOW);
        assertThat(mail.from()).isEqualTo("a@hospital.example");
        assertThat(mail.name()).isEqualTo("外部");
        assertThat(mail.subject()).isEqualTo("質問");
        assertThat(mail.text()).isEqualTo("Hello & welcome");
        assertThat(mail.attachments()).isEqualTo(1);
    }

    @Test
    void whatCantBeShownIsLeftOutAndTheRestIsCut() throws Exception {
        IncomingMail mail = MailReading.of(
                IncomingFixture.mail(IncomingFixture.letter(
                        "a@hospital.example", "x\u202ey", "あ\u0000\u200bい" + "う".repeat(20_000))),
                NOW);
        assertThat(mail.subject()).isEqualTo("xy");
        assertThat(mail.text()).startsWith("あいう").hasSize(8_000);
    }

    @Test
    void aMailFromTheFutureIsOfNow() throws Exception {
        IncomingMail mail = MailReading.of(
                IncomingFixture.mail("Date: Fri, 13 Nov 2099 18:00:00 +0900\nFrom: a@hospital.example\n\ntext"), NOW);
        assertThat(mail.at()).isEqualTo(NOW);
    }
}
