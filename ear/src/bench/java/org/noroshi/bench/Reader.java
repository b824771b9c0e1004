package org.noroshi.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody signed in, who asks one thing after the other. */
final class Reader {

    static final String PASSWORD = "noroshi-no-mihon";

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI address;

    Reader(URI address) {
        this.address = address;
    }

    Reader signedIn(String mail) {
        String page = get("/portal/sign-in");
        HttpResponse<String> answer = post(
                "/portal/sign-in",
                PageForm.filled(page, "entry", Map.of("name", mail, "password", PASSWORD), "signIn"));
        if (answer.statusCode() != 302
                || answer.headers().firstValue("location").orElse("").contains("sign-in")) {
            throw new IllegalStateException(mail + " can't sign in: " + answer.statusCode());
        }
        return this;
    }

    String get(String path) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(address.resolve(path)));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + " "
                    + answer.headers().firstValue("location").orElse(""));
        }
        return answer.body();
    }

    HttpResponse<String> post(String path, Map<String, Object> fields) {
        String body = fields.entrySet().stream()
                .map(field ->
                        encoded(field.getKey()) + "=" + encoded(field.getValue().toString()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", address.toString())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends bytes as they are. */
    void put(String path, String body) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "text/plain;charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
