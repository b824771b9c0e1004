package org.noroshi.reporting;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.noroshi.membership.CertificateView;
import org.noroshi.platform.Messages;
import org.noroshi.platform.TimeSource;
import org.noroshi.terms.Ground;

/** The certificate of a notice of leaving as a page that {@link EvidencePaper} prints (article 17-2). */
final class CertificateHtml {

    static final String GROUND = "A17-2";

    private final CertificateView certificate;
    private final Locale language;
    private final Messages messages = Messages.of(CertificateHtml.class);
    private final DateTimeFormatter time;
    private final StringBuilder html = new StringBuilder();

    CertificateHtml(CertificateView certificate, Locale language) {
        this.certificate = certificate;
        this.language = language;
        this.time = DateTimeFormatter.ofPattern(messages.text(language, "evidence.time"), language)
                .withZone(TimeSource.JAPAN);
    }

    String text() {
        html.append("<html><head><title>").append(EvidenceHtml.escaped(say("title")));
        html.append("</title><style>").append(EvidenceHtml.STYLE).append("</style></head><body>");
        paragraph("paper", say("paper", certificate.number()));
        html.append("<h1>").append(EvidenceHtml.escaped(say("title"))).append("</h1>");
        paragraph("lead", say(certificate.takenBackAt().isEmpty() ? "lead" : "lead_taken_back"));
        html.append("<table>");
        row("number", certificate.number());
        row("hospital", certificate.hospital());
        row("contract", certificate.contract());
        certificate.formedAt().ifPresent(at -> row("formed", at));
        row("asked", certificate.askedAt());
        row("ends", certificate.endsAt());
        certificate.takenBackAt().ifPresent(at -> row("taken_back", at));
        row("ground", Ground.parse(GROUND).display(language));
        html.append("</table>");
        paragraph("note", say("note"));
        return html.append("</body></html>").toString();
    }

    private void paragraph(String look, String text) {
        html.append("<p class=\"").append(look).append("\">");
        html.append(EvidenceHtml.escaped(text)).append("</p>");
    }

    private void row(String key, Instant at) {
        row(key, time.format(at));
    }

    private void row(String key, String value) {
        html.append("<tr><th>").append(EvidenceHtml.escaped(say(key))).append("</th><td>");
        html.append(EvidenceHtml.escaped(value)).append("</td></tr>");
    }

    private String say(String key, Object... args) {
        return messages.text(language, "certificate." + key, args);
    }
}
