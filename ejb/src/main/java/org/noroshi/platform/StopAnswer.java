package org.noroshi.platform;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is answered while the service is stopped: a page of its own that needs neither database nor view, with what was
 * typed kept on it; a problem for programs; a message for a script that is on a page.
 */
public final class StopAnswer {

    private static final Map<Locale, DateTimeFormatter> MOMENT = Map.of(
            Locale.JAPANESE, DateTimeFormatter.ofPattern("yyyy年M月d日(E) HH:mm 'JST'", Locale.JAPANESE),
            Locale.ENGLISH, DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm 'JST'", Locale.ENGLISH));
    private static final Pattern NOT_TYPED = Pattern.compile("^(jakarta\\.|javax\\.|primefaces\\.).*");
    private static final Pattern SECRET = Pattern.compile(".*(password|secret|code|token).*", Pattern.CASE_INSENSITIVE);
    private static final String LANGUAGE = "noroshi_lang";

    private StopAnswer() {}

    /** Answers a program: status 503, when to ask again, and a problem document. */
    public static void toProgram(HttpServletRequest request, HttpServletResponse response, RunningMode running) {
        Locale language = asked(request);
        head(response, running, "application/problem+json;charset=UTF-8");
        write(
                response,
                Json.createObjectBuilder()
                        .add("type", "about:blank")
                        .add("title", text(language, "stop.title." + word(running)))
                        .add("status", HttpServletResponse.SC_SERVICE_UNAVAILABLE)
                        .add("code", CommonError.SERVICE_STOPPED.code())
                        .add("mode", running.mode().word())
                        .add("detail", running.message(language))
                        .build()
                        .toString());
    }

    /** Answers a browser. */
    public static void toBrowser(HttpServletRequest request, HttpServletResponse response, RunningMode running) {
        Locale language = cookie(request);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            head(response, running, "text/xml;charset=UTF-8");
            write(
                    response,
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><error><error-name>stopped</error-name>"
                            + "<error-message>" + escaped(text(language, "stop.title." + word(running)))
                            + "</error-message></error></partial-response>");
            return;
        }
        head(response, running, "text/html;charset=UTF-8");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none';"
                        + " form-action 'self'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        write(response, page(request, running, language));
    }

    private static String page(HttpServletRequest request, RunningMode running, Locale language) {
        String title = escaped(text(language, "stop.title." + word(running)));
        String assets = "/portal/assets/";
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"" + language.getLanguage() + "\"><head>")
                .append(
                        "<meta charset=\"UTF-8\"/><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>")
                .append("<meta name=\"robots\" content=\"noindex\"/><title>")
                .append(title)
                .append(" | ")
                .append(escaped(text(language, "stop.name")))
                .append("</title><link rel=\"icon\" type=\"image/svg+xml\" href=\"" + assets + "mark.svg\"/>");
        for (String sheet : List.of("fonts/noto-sans-jp.css", "tokens.css", "look.css")) {
            page.append("<link rel=\"stylesheet\" href=\"" + assets + sheet + "\"/>");
        }
        page.append("</head><body class=\"public narrow\"><header class=\"top\"><span class=\"brand\"><img src=\"")
                .append(assets)
                .append("mark.svg\" alt=\"\" width=\"32\" height=\"32\"/>")
                .append(escaped(text(language, "stop.name")))
                .append("</span></header><div class=\"frame\"><main id=\"main\"><div class=\"column\">")
                .append("<header class=\"page-head\"><div><h1>")
                .append(title)
                .append("</h1></div></header>");
        if (!running.message(language).isBlank()) {
            page.append("<div class=\"told told-warn\"><p>")
                    .append(escaped(running.message(language)).replace("\n", "<br/>"))
                    .append("</p></div>");
        }
        page.append("<p>")
                .append(escaped(text(language, "stop.text." + word(running))))
                .append("</p>");
        if (running.source() == RunningMode.Source.PORTAL) {
            running.until().ifPresent(end -> page.append("<p>")
                    .append(escaped(
                            text(language, "stop.until", MOMENT.get(language).format(end.atZone(TimeSource.JAPAN)))))
                    .append("</p>"));
        }
        kept(page, request, language);
        if (running.source() != RunningMode.Source.STORE) {
            page.append("<p class=\"quiet\"><a href=\"/portal/sign-in\">")
                    .append(escaped(text(language, "stop.officers")))
                    .append("</a></p>");
        }
        return page.append("</div></main></div></body></html>\n").toString();
    }

    /** What was on its way: sent again by the button, with everything that came, and legible. */
    private static void kept(StringBuilder page, HttpServletRequest request, Locale language) {
        boolean sent = "POST".equals(request.getMethod());
        String address = escaped(
                request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString()));
        if (!sent) {
            page.append("<div class=\"actions\"><a class=\"button main\" href=\"")
                    .append(address)
                    .append("\">")
                    .append(escaped(text(language, "stop.again")))
                    .append("</a></div>");
            return;
        }
        page.append("<form class=\"form\" method=\"post\" action=\"")
                .append(address)
                .append("\">");
        StringBuilder shown = new StringBuilder();
        int number = 0;
        for (Map.Entry<String, String[]> entry : request.getParameterMap().entrySet()) {
            for (String value : entry.getValue()) {
                if (isTyped(entry.getKey()) && value.strip().length() > 1) {
                    number++;
                    shown.append("<div class=\"field\"><label for=\"kept-" + number + "\">")
                            .append(escaped(text(language, "stop.kept_text", number)))
                            .append("</label><textarea id=\"kept-" + number + "\" rows=\"4\" name=\"")
                            .append(escaped(entry.getKey()))
                            .append("\">\n")
                            .append(escaped(value))
                            .append("</textarea></div>");
                } else if (!SECRET.matcher(entry.getKey()).matches()) {
                    page.append("<input type=\"hidden\" name=\"")
                            .append(escaped(entry.getKey()))
                            .append("\" value=\"")
                            .append(escaped(value))
                            .append("\"/>");
                }
            }
        }
        if (number > 0) {
            page.append("<h2>")
                    .append(escaped(text(language, "stop.kept")))
                    .append("</h2><p>")
                    .append(escaped(text(language, "stop.copy")))
                    .append("</p>")
                    .append(shown);
        }
        page.append("<div class=\"actions\"><button type=\"submit\" class=\"button main\">")
                .append(escaped(text(language, "stop.again")))
                .append("</button></div></form>");
    }

    private static boolean isTyped(String parameter) {
        String name = parameter.substring(parameter.lastIndexOf(':') + 1);
        return parameter.contains(":")
                && !NOT_TYPED.matcher(parameter).matches()
                && !SECRET.matcher(name).matches();
    }

    private static void head(HttpServletResponse response, RunningMode running, String type) {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", String.valueOf(running.retryAfter().toSeconds()));
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(type);
    }

    private static void write(HttpServletResponse response, String body) {
        try {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
            response.flushBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentence depends on why it is stopped; that the database is silent is told as such. */
    private static String word(RunningMode running) {
        return running.source() == RunningMode.Source.STORE
                ? running.source().name()
                : running.mode().name();
    }

    private static Locale asked(HttpServletRequest request) {
        return Messages.language(request.getHeader("Accept-Language") == null ? Locale.JAPANESE : request.getLocale());
    }

    private static Locale cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> LANGUAGE.equals(cookie.getName()))
                .map(cookie -> Messages.language(Locale.forLanguageTag(cookie.getValue())))
                .findFirst()
                .orElse(Locale.JAPANESE);
    }

    private static String text(Locale language, String key, Object... args) {
        return Messages.of(StopAnswer.class).text(language, key, args);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
