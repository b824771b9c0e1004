package org.noroshi.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.noroshi.testing.Browser;
import org.noroshi.testing.NoroshiServer;

/**
 * Mail by a real relay, and what becomes of it when the power fails. The first chief of a new service asks for links to
 * set a password, because that is one press of a button for one mail.
 */
class MailIT {

    private static final String CHIEF = "chief@desk.example.jp";
    private static final String PASSWORD = "kiri-no-naka-no-akari";
    private static final Pattern CODE = Pattern.compile("works once: (\\S+)");

    private static int port;
    private static NoroshiServer server;
    private static Browser browser;
    private static GreenMail relay;

    @BeforeAll
    static void aServiceWithARelay() throws Exception {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        relay = relay();
        server = NoroshiServer.fresh("mail", 40)
                .with("NOROSHI_SMTP_HOST", "127.0.0.1")
                .with("NOROSHI_SMTP_PORT", String.valueOf(port))
                .with("NOROSHI_SMTP_TIMEOUT", "4")
                .with("NOROSHI_MAIL_FROM", "のろし <noroshi@board.example.jp>")
                .start();
        browser = Browser.open();
        setUpChief();
        assertThat(received(1).get(0).getSubject()).isEqualTo("【のろし】ユーザーIDのお知らせ");
    }

    @BeforeEach
    void nothingHasCome() throws Exception {
        relay.purgeEmailFromAllMailboxes();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
        if (relay != null) {
            relay.stop();
        }
    }

    @Test
    void mailReachesARealRelayAndSurvivesThePowerCut() throws Exception {
        askForLink();
        MimeMessage plain = received(1).get(0);
        assertThat(plain.getSubject()).isEqualTo("【のろし】パスワード再設定のご案内");
        assertThat(plain.getHeader("To")).containsExactly(CHIEF);
        assertThat(plain.getFrom()[0].toString()).contains("noroshi@board.example.jp");
        assertThat(plain.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(plain.getHeader("Message-ID")[0]).matches("<[A-Za-z0-9_-]{43}@localhost>");
        assertThat(plain.getHeader("List-Unsubscribe")).isNull();
        assertThat((String) plain.getContent()).contains(server.page("/activate?"));
        assertThat(server.data().resolve("mail")).doesNotExist();
        relay.stop();

        // killed between commit and sending: the request is answered, the relay has not said a word
        try (DeafRelay deaf = DeafRelay.fromTheBeginning(port)) {
            askForLink();
            deaf.awaitSender();
            server.kill();
        }
        // killed again between the relay's having the mail and the server's knowing it
        String taken;
        try (DeafRelay deaf = DeafRelay.afterTheMail(port)) {
            server.start();
            taken = deaf.awaitSender();
            server.kill();
        }
        assertThat(taken).isNotEmpty();

        relay = relay();
        server.start();
        assertThat(received(1).get(0).getHeader("Message-ID"))
                .as("a repeat is known as one")
                .containsExactly(taken);
        // two more rounds of the worker
        await().during(Duration.ofSeconds(22))
                .atMost(Duration.ofSeconds(30))
                .until(() -> relay.getReceivedMessages().length == 1);
    }

    @Test
    void whatTheRelayRefusedIsSentAgainByAnOfficer() throws Exception {
        relay.stop();
        try (BrowserContext officer = browser.visitor("ja-JP")) {
            Page page = officer.newPage();
            signIn(page);
            page.navigate(server.page("/operations/mail"));
            assertThat(page.locator("button[name=sendAgain]").count()).isZero();
            try (DeafRelay refusing = DeafRelay.withoutThatRecipient(port)) {
                askForLink();
                refusing.awaitSender();
                await().atMost(Duration.ofSeconds(60)).until(() -> {
                    page.navigate(server.page("/operations/mail"));
                    return page.locator("button[name=sendAgain]").count() == 1;
                });
            }
            assertThat(page.locator("main").innerText()).contains("550").doesNotContain(CHIEF);
            Browser.look(page, "operations-mail-parked");
            assertThat(Browser.barriers(page)).isEmpty();

            relay = relay();
            page.locator("button[name=sendAgain]").click();
            page.locator("[role=status]", new Page.LocatorOptions().setHasText("送信待ちに戻しました"))
                    .waitFor();
            assertThat(page.locator("button[name=sendAgain]").count()).isZero();
            assertThat(received(1).get(0).getSubject()).isEqualTo("【のろし】パスワード再設定のご案内");
        }
    }

    private static void signIn(Page page) {
        page.navigate(server.page("/sign-in"));
        page.locator("[id$=':name']").fill(CHIEF);
        page.locator("[id$=':password']").fill(PASSWORD);
        page.locator("button[id$=':signIn']").click();
        page.waitForURL(Pattern.compile("^(?!.*/sign-in).*"));
    }

    /** Where the sender gave up before it was killed, it tries again after minutes. */
    private static List<MimeMessage> received(int number) {
        await().atMost(Duration.ofMinutes(8)).until(() -> relay.getReceivedMessages().length >= number);
        return List.of(relay.getReceivedMessages());
    }

    private static GreenMail relay() {
        GreenMail started = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        started.start();
        return started;
    }

    private static void askForLink() {
        try (BrowserContext visitor = browser.visitor("ja-JP")) {
            Page page = visitor.newPage();
            page.navigate(server.page("/reset"));
            page.locator("[id$=':name']").fill(CHIEF);
            page.locator("button[id$=':send']").click();
            page.waitForURL(Pattern.compile(".*sent.*"));
        }
    }

    private static void setUpChief() throws IOException {
        try (BrowserContext visitor = browser.visitor("ja-JP")) {
            Page page = visitor.newPage();
            page.navigate(server.page("/setup"));
            page.locator("[id$=':code']").fill(code());
            page.locator("[id$=':name']").fill("見本 統");
            page.locator("[id$=':mail']").fill(CHIEF);
            page.locator("[id$=':lastDay']").fill(LocalDate.now().plusDays(200).toString());
            page.locator("[id$=':password']").fill(PASSWORD);
            page.locator("[id$=':repeated']").fill(PASSWORD);
            page.locator("button[id$=':make']").click();
            page.waitForURL(Pattern.compile("^(?!.*/setup).*"));
        }
    }

    private static String code() throws IOException {
        try (Stream<Path> logs = Files.list(server.logs())) {
            for (Path log :
                    logs.filter(file -> file.toString().endsWith(".log")).toList()) {
                Matcher code = CODE.matcher(Files.readString(log));
                if (code.find()) {
                    return code.group(1);
                }
            }
            throw new AssertionError("The log has no set-up code");
        }
    }
}
