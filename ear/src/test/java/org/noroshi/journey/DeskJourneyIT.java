package org.noroshi.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.journey.Town.Hospital;
import org.noroshi.testing.NoroshiServer;

/**
 * The secretariat and its members in a real browser, with a real mailbox: an inquiry outside business hours, one by mail,
 * and a legal notice whose mail comes back.
 */
class DeskJourneyIT {

    private static final Hospital TANI = new Hospital("のろしたに病院", "ノロシタニビョウイン", "4319900058", "tani.example.jp");
    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID:\\s*(<\\S+>)");

    private static GreenMail mailServer;
    private static GreenMailUser mailbox;
    private static Town town;
    private static Visitor chief;
    private static Visitor officer;
    private static Visitor member;

    @BeforeAll
    static void aSecretariatWithAMailboxThatIsClosedNow() {
        mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        mailServer.start();
        mailbox = mailServer.setUser("desk@board.example.jp", "desk", "secret");
        boolean morning = LocalTime.now(ZoneId.of("Asia/Tokyo")).isBefore(LocalTime.NOON);
        town = new Town(NoroshiServer.fresh("desk-journey", 70)
                .with("NOROSHI_DESK_HOURS", morning ? "22:00-23:00" : "01:00-02:00")
                .with("NOROSHI_DESK_MAIL", "desk@board.example.jp")
                .with("NOROSHI_IMAP_HOST", "127.0.0.1")
                .with("NOROSHI_IMAP_PORT", String.valueOf(mailServer.getImap().getPort()))
                .with("NOROSHI_IMAP_SECURITY", "none")
                .with("NOROSHI_IMAP_USER", "desk")
                .with("NOROSHI_IMAP_PASSWORD", "secret")
                .with("NOROSHI_IMAP_SECONDS", "5"));
        chief = town.chief("chief@desk.example.jp");
        officer = town.officer(chief, "officer@desk.example.jp");
        member = town.member(officer, TANI);
    }

    @AfterAll
    static void close() {
        if (town != null) {
            town.close();
        }
        mailServer.stop();
    }

    private static void arrives(String raw) throws Exception {
        mailbox.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    @Tag("A25-2")
    @Tag("A18-05")
    void theSealOfAPostIsOpenedOnceByTwoOfficers() {
        member.open("/board/write?kind=KNOWLEDGE").type("title", "封を開く試験").type("text", "確かめたい投稿です。");
        member.press("publish");
        String thread = member.page().url();

        officer.open("/desk/openings").looks("desk-openings-empty");
        officer.open(thread).doesNotSee(TANI.name());
        officer.open(officer.linkTo("/desk/opening-request?post=")).looks("desk-opening-request");
        officer.press("ask");
        officer.isAt("/desk/opening-request").looks("desk-opening-request-wrong");
        officer.choose("ground", "A18").type("reason", "通報があり、書いた人に確かめる必要がある");
        officer.press("ask");
        officer.isAt("/desk/opening").sees("別の役割の担当者").looks("desk-opening-asked");
        String opening = officer.page().url();
        assertThat(officer.page().locator("button[id$=':agree']").count()).isZero();

        chief.open("/desk/work").sees("封印の開示の判断");
        chief.open("/desk/openings").looks("desk-openings").sees("判断できます");
        chief.open(opening).looks("desk-opening-decide").press("agree");
        chief.isAt("/desk/opening").sees("開示を承認しました").doesNotSee(TANI.name());
        assertThat(chief.page().locator("button[id$=':show']").count()).isZero();

        officer.open(opening).looks("desk-opening-approved").press("show");
        officer.sees(TANI.name()).looks("desk-opening-shown");
        officer.open(opening).doesNotSee(TANI.name()).sees("開示後に再封印").looks("desk-opening-sealed");
        assertThat(officer.page().locator("button[id$=':show']").count()).isZero();
    }

    @Test
    @Tag("A18-05")
    void anAuthorGivesTheOwnNameInOneThreadAndTakesItBack() {
        member.open("/board/write?kind=KNOWLEDGE").type("title", "名乗る試験").type("text", "名乗って書きます。");
        member.press("publish");
        String thread = member.page().url();
        officer.open(thread).doesNotSee(TANI.name());

        member.open(member.open(thread).linkTo("/board/name"))
                .looks("board-name")
                .press("give");
        member.isAt("/board/thread").sees(TANI.name()).looks("board-thread-named");
        officer.open(thread).sees(TANI.name());
        officer.open("/search").looksFor("名乗る試験").sees("名乗る試験").doesNotSee(TANI.name());

        member.open(member.linkTo("/board/name")).looks("board-name-given").press("takeBack");
        member.isAt("/board/thread").sees("名乗りを取りやめました");
        officer.open(thread).doesNotSee(TANI.name());
    }

    @Test
    @Tag("A10-3")
    @Tag("C-INQ")
    void whoAsksOutsideHoursIsToldWhenSomebodyReadsIt() {
        member.open("/inquiries").looks("inquiries-empty");
        member.open("/inquiry").looks("inquiry").sees("次に拝見するのは");
        assertThat(member.field("subject").inputValue()).isEqualTo("情報共有の試行に関する問合せ");
        member.press("ask");
        member.isAt("/inquiry").looks("inquiry-wrong");

        member.page().locator("input[type=radio][value=USE]").check();
        member.type("text", "通知のメールを止めるには、どうすればよいですか。");
        member.press("ask");
        member.isAt("/inquiries/read")
                .looks("inquiries-read")
                .sees("ただいま対応時間外です")
                .sees("受付番号");
        String inquiry = member.page().url();

        officer.open("/desk/inquiries").looks("desk-inquiries").follow("情報共有の試行に関する問合せ");
        officer.isAt("/desk/inquiry").looks("desk-inquiry").sees(TANI.name());
        officer.type("text", "「通知の設定」で、メールでの通知を外してください。");
        officer.press("answer");
        officer.sees("回答を送りました").looks("desk-inquiry-answered");

        member.open(inquiry).sees("メールでの通知を外してください").sees("見本 望").looks("inquiries-answered");
        member.type("text", "外せました。ありがとうございます。");
        member.press("write");
        member.sees("事務局に送りました").sees("再受付");
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(town.letters.to(TANI.liaison()))
                .anySatisfy(mail ->
                        assertThat(mail).contains("/portal/inquiries/read?id=").doesNotContain("メールでの通知を外してください")));
        town.visitor().open(inquiry).isAt("/sign-in");
    }

    @Test
    @Tag("C-INQ")
    void aMailWithoutTheAgreedSubjectWaitsToBeSorted() throws Exception {
        String subject = "about taking part " + UUID.randomUUID();
        arrives(
                """
                From: Outside <outside@hospital.example>
                To: desk@board.example.jp
                Subject: %s
                Message-ID: <%s@hospital.example>
                Date: Fri, 13 Nov 2026 18:00:00 +0900
                Content-Type: text/plain; charset=UTF-8

                May we take part?
                """
                        .formatted(subject, UUID.randomUUID()));
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> officer.open("/desk/inquiries?shelf=UNSORTED")
                .sees(subject));
        officer.looks("desk-inquiries-unsorted").follow(subject);
        officer.looks("desk-inquiry-unsorted");
        officer.press("sort");
        officer.sees("分類しました");
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() ->
                        assertThat(town.letters.to("outside@hospital.example")).hasSize(1));

        town.visitor().open("/inquiry").looks("inquiry-guest").sees("desk@board.example.jp");
        town.visitor(Locale.ENGLISH).open("/inquiry").looks("inquiry-guest");
    }

    @Test
    @Tag("C-INQ")
    void whoHasNoAccountAsksByForm() {
        Visitor guest = town.visitor();
        guest.open("/inquiry").follow("フォームを開く");
        guest.isAt("/inquiry-form").looks("inquiry-form");
        guest.type("mail", "kensaku.example");
        guest.type("text", "申込みの前に伺います。");
        guest.press("ask");
        guest.isAt("/inquiry-form").looks("inquiry-form-wrong");
        assertThat(guest.field("text").inputValue()).as("nothing is lost").isEqualTo("申込みの前に伺います。");
        guest.page().locator("input[type=radio][value=APPLYING]").check();
        guest.type("name", "外部 花子");
        guest.type("mail", "hanako@outside.example");
        guest.press("ask");
        guest.sees("受け付けました").looks("inquiry-form-sent");
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(town.letters.to("hanako@outside.example"))
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("Q20").doesNotContain("申込みの前に")));
        officer.open("/desk/work").sees("情報共有の試行に関する問合せ").looks("desk-work");
        town.visitor(Locale.ENGLISH).open("/inquiry-form").looks("inquiry-form");
    }

    @Test
    @Tag("A21")
    void aLegalNoticeThatComesBackStaysAboveEachPage() throws Exception {
        officer.open("/desk/notices").looks("desk-notices");
        officer.go(officer.page().locator("main a.button.main"));
        officer.isAt("/desk/notice-write").looks("desk-notice-write");
        officer.press("keep");
        officer.isAt("/desk/notice-write").looks("desk-notice-write-wrong");
        officer.page().locator("input[type=radio][value=LEGAL]").check();
        officer.type("titleJa", "利用規約の改定のお知らせ").type("textJa", "来月から、規約が変わります。\n\n画面でお確かめください。");
        officer.press("keep");
        officer.isAt("/desk/notice").looks("desk-notice-preview").sees("1 の医療機関");
        officer.press("issue");
        officer.sees("お知らせを出しました");
        String page = officer.page().url();

        String letter = await().atMost(Duration.ofMinutes(2))
                .until(
                        () -> town.letters.to(TANI.liaison()).stream()
                                .filter(mail -> mail.contains("画面でお確かめください"))
                                .findFirst()
                                .orElse(""),
                        found -> !found.isEmpty());
        Matcher id = MESSAGE_ID.matcher(letter);
        assertThat(id.find()).isTrue();
        arrives(
                """
                Return-Path: <>
                From: MAILER-DAEMON@relay.example
                To: noroshi@board.example.jp
                Subject: Undelivered Mail Returned to Sender
                Message-ID: <%s@relay.example>
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain

                It could not be delivered.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; relay.example

                Final-Recipient: rfc822; %s
                Action: failed
                Status: 5.1.1

                --b
                Content-Type: text/rfc822-headers

                Message-ID: %s

                --b--
                """
                        .formatted(UUID.randomUUID(), TANI.liaison(), id.group(1)));

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> officer.open(page).sees("届いていない"));
        officer.looks("desk-notice-returned");
        member.open("/start").sees("メールでお届けできなかったお知らせがあります").looks("start-pinned");
        member.open("/board").follow("利用規約の改定のお知らせ");
        member.isAt("/notice").looks("notice").sees("届きませんでした");
        member.press("confirm");
        member.sees("確認を記録しました").doesNotSee("メールでお届けできなかったお知らせがあります");
        member.open("/notices").looks("notices");
        town.visitor().open("/notices").looks("notices-guest").doesNotSee("利用規約の改定のお知らせ");
        String machine = "out of office " + UUID.randomUUID();
        arrives(
                """
                From: Outside <outside@hospital.example>
                To: desk@board.example.jp
                Subject: %s
                Auto-Submitted: auto-replied
                Message-ID: <%s@hospital.example>
                Content-Type: text/plain; charset=UTF-8

                I am away.
                """
                        .formatted(machine, UUID.randomUUID()));
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> officer.open("/desk/mail").sees(machine));
        officer.looks("desk-mail").press("putAway");
        officer.sees("片づけました").doesNotSee(machine);
    }
}
