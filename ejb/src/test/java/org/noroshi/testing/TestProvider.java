package org.noroshi.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * An identity provider on this machine, in place of one that belongs to somebody else: OpenID Connect's code flow with
 * PKCE, and every way of doing it wrong that a test asks for. It takes anybody for whoever they say they are.
 */
public final class TestProvider implements AutoCloseable {

    public static final String CLIENT = "noroshi-test";
    public static final String SECRET = "a secret of the tests, not of anybody";

    /** Somebody who has signed in, and for what. */
    private record Grant(String subject, String nonce, String challenge, String redirect) {}

    private final HttpServer server;
    private final String issuer;
    private final RSAKey key;
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();
    private volatile UnaryOperator<JWTClaimsSet.Builder> claims = UnaryOperator.identity();
    private volatile Function<JWTClaimsSet, JWT> signing = this::signed;
    private volatile UnaryOperator<String> description = UnaryOperator.identity();
    private volatile UnaryOperator<String> handing = UnaryOperator.identity();
    private volatile Duration delay = Duration.ZERO;
    private volatile boolean down;

    private TestProvider(int port) throws IOException, JOSEException {
        key = key();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        issuer = "http://localhost:" + server.getAddress().getPort() + "/realms/test";
        server.createContext(
                "/realms/test/.well-known/openid-configuration", asked -> tell(asked, description.apply(about())));
        server.createContext("/realms/test/keys", asked -> tell(asked, new JWKSet(key).toString()));
        server.createContext("/realms/test/authorize", this::authorize);
        server.createContext("/realms/test/token", this::token);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "test-provider");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    /** One on any free port. */
    public static TestProvider start() {
        try {
            return new TestProvider(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A key that is not the provider's. */
    public static RSAKey key() throws JOSEException {
        return new RSAKeyGenerator(2048)
                .keyUse(KeyUse.SIGNATURE)
                .keyID(UUID.randomUUID().toString())
                .generate();
    }

    public String issuer() {
        return issuer;
    }

    /** From now on ID tokens say this. */
    public void says(UnaryOperator<JWTClaimsSet.Builder> changed) {
        claims = changed;
    }

    /** From now on ID tokens are signed like this. */
    public void signs(Function<JWTClaimsSet, JWT> changed) {
        signing = changed;
    }

    /** From now on describes itself like this. */
    public void describes(UnaryOperator<String> changed) {
        description = changed;
    }

    /** From now on hands tokens over like this. */
    public void hands(UnaryOperator<String> changed) {
        handing = changed;
    }

    /** From now on takes its time before each answer. */
    public void dawdles(Duration longer) {
        delay = longer;
    }

    /** Says and signs what is right again, and answers. */
    public void behaves() {
        description = UnaryOperator.identity();
        handing = UnaryOperator.identity();
        delay = Duration.ZERO;
        claims = UnaryOperator.identity();
        signing = this::signed;
        down = false;
    }

    /** From now on answers nothing but that it is out of order. */
    public void breaks() {
        down = true;
    }

    /** An ID token as it should be, signed by that key. */
    public SignedJWT signed(JWTClaimsSet said, RSAKey by) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    said);
            token.sign(new RSASSASigner(by));
            return token;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private SignedJWT signed(JWTClaimsSet said) {
        return signed(said, key);
    }

    /** What a browser would bring back after somebody has signed in at this address as that person. */
    public String letsIn(URI address, String subject) {
        return URI.create(answer(parameters(address.getRawQuery()), subject)).getRawQuery();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String about() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"],
                 "token_endpoint_auth_methods_supported": ["client_secret_basic"],
                 "authorization_response_iss_parameter_supported": true}"""
                .formatted(issuer);
    }

    /** A page that asks who somebody is, and sends back whoever has said it. */
    private void authorize(HttpExchange asked) throws IOException {
        String query = asked.getRequestURI().getRawQuery();
        Map<String, String> parameters = parameters(query);
        if (!parameters.containsKey("subject")) {
            String hidden = parameters.entrySet().stream()
                    .map(one -> "<input type=\"hidden\" name=\"" + one.getKey() + "\" value=\""
                            + one.getValue().replace("\"", "&quot;") + "\">")
                    .collect(Collectors.joining());
            answer(
                    asked,
                    200,
                    "text/html",
                    "<!DOCTYPE html><title>Identity provider</title><form>" + hidden
                            + "<input id=\"subject\" name=\"subject\"><button id=\"in\">Sign in</button>"
                            + "</form><a id=\"no\" href=\"" + declined(parameters) + "\">No</a>");
            return;
        }
        asked.getResponseHeaders().add("Location", answer(parameters, parameters.get("subject")));
        answer(asked, 302, "text/plain", "");
    }

    private String answer(Map<String, String> parameters, String subject) {
        boolean whole = "code".equals(parameters.get("response_type"))
                && "S256".equals(parameters.get("code_challenge_method"))
                && CLIENT.equals(parameters.get("client_id"))
                && Arrays.asList(parameters.get("scope").split(" ")).contains("openid");
        if (!whole) {
            throw new IllegalArgumentException("not a good request: " + parameters.keySet());
        }
        String code = UUID.randomUUID().toString();
        grants.put(
                code,
                new Grant(
                        subject,
                        parameters.get("nonce"),
                        parameters.get("code_challenge"),
                        parameters.get("redirect_uri")));
        return parameters.get("redirect_uri") + "?code=" + code + "&state=" + encoded(parameters.get("state")) + "&iss="
                + encoded(issuer);
    }

    private String declined(Map<String, String> parameters) {
        return parameters.get("redirect_uri") + "?error=access_denied&amp;state=" + encoded(parameters.get("state"))
                + "&amp;iss=" + encoded(issuer);
    }

    private void token(HttpExchange asked) throws IOException {
        Map<String, String> parameters =
                parameters(new String(asked.getRequestBody().readAllBytes(), StandardCharsets.US_ASCII));
        String expected = "Basic "
                + Base64.getEncoder()
                        .encodeToString((encoded(CLIENT) + ":" + encoded(SECRET)).getBytes(StandardCharsets.US_ASCII));
        boolean inForm = description.apply(about()).contains("client_secret_post");
        boolean known = inForm
                ? CLIENT.equals(parameters.get("client_id")) && SECRET.equals(parameters.get("client_secret"))
                : expected.equals(asked.getRequestHeaders().getFirst("Authorization"));
        if (!known) {
            tell(asked, 401, "{\"error\": \"invalid_client\"}");
            return;
        }
        // a code is taken once, whatever comes of it
        Grant grant = grants.remove(parameters.getOrDefault("code", ""));
        boolean good = grant != null
                && grant.redirect().equals(parameters.get("redirect_uri"))
                && grant.challenge().equals(challenge(parameters.getOrDefault("code_verifier", "")));
        if (!good) {
            tell(asked, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        Instant now = Instant.now();
        JWTClaimsSet said = claims.apply(new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .subject(grant.subject())
                        .audience(CLIENT)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(300)))
                        .claim("nonce", grant.nonce()))
                .build();
        tell(
                asked,
                handing.apply("{\"access_token\": \"not used\", \"token_type\": \"Bearer\", \"id_token\": \""
                        + signing.apply(said).serialize() + "\"}"));
    }

    private void tell(HttpExchange asked, String json) throws IOException {
        tell(asked, 200, json);
    }

    private void tell(HttpExchange asked, int status, String json) throws IOException {
        try {
            Thread.sleep(delay.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        answer(asked, down ? 503 : status, "application/json", json);
    }

    private static void answer(HttpExchange asked, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        asked.getResponseHeaders().add("Content-Type", type + ";charset=UTF-8");
        asked.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            asked.getResponseBody().write(body);
        }
        asked.close();
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> URLDecoder.decode(pair[0], StandardCharsets.UTF_8),
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (first, second) -> first));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
