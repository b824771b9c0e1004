package org.noroshi.emergency;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.noroshi.platform.Messages;

/** The first hour as one file: no outside resource, no script, so that it opens on any machine without a network. */
final class FirstHourPaper {

    private static final String STYLE =
            """
            body{font:16px/1.7 "Noto Sans JP","Hiragino Sans","Yu Gothic",Meiryo,sans-serif;color:#333;max-width:44rem;margin:1.5rem auto;padding:0 1rem}
            h1{font-size:1.6rem;color:#1a1a1a}h2{font-size:1.2rem;color:#1a1a1a;border-bottom:2px solid #0017c1;margin-top:2rem}
            label{display:flex;gap:.6rem;padding:.3rem 0}input{width:1.3rem;height:1.3rem;flex:none;margin-top:.25rem}
            table{border-collapse:collapse;width:100%}th,td{border:1px solid #949494;padding:.5rem;text-align:left;vertical-align:top}
            .write{display:block;border-bottom:1px solid #949494;height:2rem}
            @media print{body{font-size:11pt;margin:0}h2{break-after:avoid}label,tr{break-inside:avoid}}
            """;

    private FirstHourPaper() {}

    static byte[] of(List<FirstHour> parts, List<WhomToCall> numbers, LocalDate asOf, Locale language) {
        Messages texts = Messages.of(FirstHourPaper.class);
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(Messages.language(language).getLanguage())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escaped(texts.text(language, "paper.title")))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>")
                .append(escaped(texts.text(language, "paper.title")))
                .append("</h1>\n<p>")
                .append(escaped(texts.text(language, "paper.lead", asOf.toString())))
                .append("</p>\n");
        parts.forEach(part -> part(html, part));
        heading(html, texts.text(language, "paper.numbers"));
        html.append("<table>\n");
        numbers.forEach(one -> row(html, one.who(), escaped(one.number())));
        for (String line : texts.text(language, "paper.own_numbers").split("\n")) {
            row(html, line, "<span class=\"write\"></span>");
        }
        html.append("</table>\n");
        heading(html, texts.text(language, "paper.notes"));
        for (int line = 0; line < 8; line++) {
            html.append("<span class=\"write\"></span>\n");
        }
        return html.append("</body>\n</html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void part(StringBuilder html, FirstHour part) {
        heading(html, part.title());
        part.steps().forEach(step -> html.append("<label><input type=\"checkbox\"><span>")
                .append(escaped(step))
                .append("</span></label>\n"));
    }

    private static void heading(StringBuilder html, String words) {
        html.append("<h2>").append(escaped(words)).append("</h2>\n");
    }

    private static void row(StringBuilder html, String who, String value) {
        html.append("<tr><th scope=\"row\">")
                .append(escaped(who))
                .append("</th><td>")
                .append(value)
                .append("</td></tr>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
