package org.noroshi.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.testing.Fork;
import org.noroshi.testing.NoroshiServer;

/** The board over HTTPS: with a certificate made for this run, and behind a proxy that is or is not on the list. */
class HttpsIT {

    private static final int MORE = 60;
    private static final int OFFSET = Fork.offset(MORE);
    private static final int HTTP = 8480 + OFFSET;
    private static final int HTTPS = 8843 + OFFSET;
    private static final String HOST = "localhost:" + HTTPS;
    private static final String RIGHT_HOST = "Host: " + HOST;
    private static final String WRONG_HOST = "Host: board.example";
    private static final String PASSWORD = "only-for-this-run";
    private static final String PAGE = "/portal/sign-in";

    private static NoroshiServer server;
    private static Cli cli;
    private static SocketFactory tls;

    @BeforeAll
    static void start() throws IOException, InterruptedException, GeneralSecurityException {
        server = NoroshiServer.fresh("https", MORE);
        Path keyStore = server.data().resolve("https.p12");
        makeCertificate(keyStore);
        tls = trusting(keyStore);
        server.with("NOROSHI_KEYSTORE", keyStore.toString())
                .with("NOROSHI_KEYSTORE_PASSWORD", PASSWORD)
                .with("NOROSHI_PUBLIC_URL", "https://" + HOST)
                .with("NOROSHI_TRUSTED_PROXIES", "192.0.2.1|127.0.0.1")
                .start();
        cli = new Cli(Path.of(System.getProperty("jboss.home")), 9990 + OFFSET, server.logs());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Nested
    class WithACertificate {

        @BeforeAll
        static void apply() throws IOException, InterruptedException {
            change("25-https.cli");
            awaitBoard(() -> https(RIGHT_HOST));
        }

        @AfterAll
        static void undo() throws IOException, InterruptedException {
            change("undo/25-https.cli");
        }

        @Test
        void theBoardIsServed() throws IOException {
            assertThat(https(RIGHT_HOST).status()).isEqualTo(200);
        }

        @Test
        void browsersAreToldToStayWithHttps() throws IOException {
            assertThat(https(RIGHT_HOST).header("Strict-Transport-Security")).contains("max-age=31536000");
        }

        @Test
        void everyCookieIsSecure() throws IOException {
            assertThat(https(RIGHT_HOST).all("Set-Cookie")).isNotEmpty().allSatisfy(HttpsIT::isSecure);
        }

        @Test
        void plainHttpIsSentToHttps() throws IOException {
            RawRequest.Answer answer = RawRequest.plain(HTTP, "/portal/sign-in?from=here", "Host: localhost:" + HTTP)
                    .send();
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.header("Location")).contains("https://" + HOST + "/portal/sign-in?from=here");
            assertThat(answer.all("Set-Cookie")).isEmpty();
        }

        @Test
        @Tag("A13-1")
        void anotherHostIsMisdirected() throws IOException {
            assertThat(https(WRONG_HOST).status()).isEqualTo(421);
            assertThat(plain(WRONG_HOST).status()).isEqualTo(421);
        }

        @Test
        void nobodyIsTrustedToForward() throws IOException {
            assertThat(plain(WRONG_HOST, "X-Forwarded-Proto: https", "X-Forwarded-Host: " + HOST)
                            .status())
                    .isEqualTo(421);
        }

        @Test
        void tls12IsSpokenAndTls11IsRefused() throws IOException {
            assertThat(HexFormat.of().formatHex(answerToHello("0303"))).startsWith("160303");
            // an alert, fatal, protocol_version (RFC 5246, 7.2.2)
            assertThat(HexFormat.of().formatHex(answerToHello("0302"))).matches("1503..00020246");
        }
    }

    @Nested
    class BehindAProxy {

        private static final String[] FORWARDED = {
            WRONG_HOST, "X-Forwarded-For: 192.0.2.17", "X-Forwarded-Proto: https", "X-Forwarded-Host: " + HOST
        };

        @BeforeAll
        static void apply() throws IOException, InterruptedException {
            change("26-https-proxy.cli");
            awaitBoard(() -> plain(FORWARDED));
        }

        @AfterAll
        static void undo() throws IOException, InterruptedException {
            change("undo/26-https-proxy.cli");
        }

        @Test
        void theBoardIsServedToAListedProxy() throws IOException {
            RawRequest.Answer answer = plain(FORWARDED);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Strict-Transport-Security")).contains("max-age=31536000");
            assertThat(answer.all("Set-Cookie")).isNotEmpty().allSatisfy(HttpsIT::isSecure);
        }

        @Test
        void forwardedHeadersOfAnybodyElseCountForNothing() throws IOException {
            assertThat(RawRequest.plain(HTTP, PAGE, FORWARDED)
                            .from("127.0.0.2")
                            .send()
                            .status())
                    .isEqualTo(421);
        }

        @Test
        void whatReachedTheProxyByPlainHttpIsSentToHttps() throws IOException {
            RawRequest.Answer answer = plain(RIGHT_HOST, "X-Forwarded-Proto: http");
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.header("Location")).contains("https://" + HOST + PAGE);
        }

        @Test
        @Tag("A13-1")
        void anotherHostIsMisdirected() throws IOException {
            assertThat(plain(RIGHT_HOST, "X-Forwarded-Proto: https", "X-Forwarded-Host: board.example")
                            .status())
                    .isEqualTo(421);
        }
    }

    private static void change(String script) throws IOException, InterruptedException {
        cli.apply(List.of(script));
        cli.command("reload");
    }

    /** After a reload the server answers before the board is there again. */
    private static void awaitBoard(Callable<RawRequest.Answer> request) {
        await().atMost(Duration.ofMinutes(5))
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> request.call().status() == 200);
    }

    private static RawRequest.Answer https(String... headers) throws IOException {
        return new RawRequest(tls, HTTPS, PAGE, List.of(headers), null).send();
    }

    private static RawRequest.Answer plain(String... headers) throws IOException {
        return RawRequest.plain(HTTP, PAGE, headers).send();
    }

    private static void isSecure(String cookie) {
        assertThat(cookie.toLowerCase(Locale.ROOT)).contains("; secure");
    }

    /**
     * The first bytes that the server answers to a greeting in that version of TLS. By hand: the JDK's own client refuses
     * to speak old versions whatever the server would do.
     */
    private static byte[] answerToHello(String version) throws IOException {
        String hello = version + "5a".repeat(32) + "00" // version, random, no session
                + "0004c02fc013" // ECDHE-RSA with AES128-GCM, and what older versions would use
                + "0100" // no compression
                + "0016" + "000a00040002001d" + "000b00020100" + "000d00040002" + "0804"; // x25519, points, RSA-PSS
        String handshake = "01" + length(hello, 6) + hello;
        byte[] record = HexFormat.of().parseHex("160301" + length(handshake, 4) + handshake);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), HTTPS)) {
            socket.getOutputStream().write(record);
            return socket.getInputStream().readNBytes(7);
        }
    }

    private static String length(String hex, int digits) {
        return HexFormat.of().toHexDigits(hex.length() / 2, digits);
    }

    private static void makeCertificate(Path keyStore) throws IOException, InterruptedException {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "noroshi",
                        "-keyalg",
                        "RSA",
                        "-keysize",
                        "2048",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keyStore.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(keytool.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(keyStore).isNotEmptyFile();
    }

    private static SocketFactory trusting(Path keyStore) throws IOException, GeneralSecurityException {
        KeyStore certificates = KeyStore.getInstance(keyStore.toFile(), PASSWORD.toCharArray());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("noroshi", certificates.getCertificate("noroshi"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context.getSocketFactory();
    }
}
