package org.noroshi.reporting;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.noroshi.membership.ContractRecord;
import org.noroshi.platform.Messages;
import org.noroshi.platform.TimeSource;
import org.noroshi.reporting.TermsEvidence.Act;
import org.noroshi.terms.Ground;

/** The evidence as a page that {@link EvidencePaper} prints. */
final class EvidenceHtml {

    /** How every paper looks. */
    static final String STYLE =
            """
            @page { size: A4; margin: 22mm 20mm 20mm 20mm;
              @bottom-left { content: string(paper); font-family: 'Paper'; font-size: 8pt; color: #666; }
              @bottom-right { content: counter(page) " / " counter(pages); font-family: 'Paper'; font-size: 8pt; color: #666; } }
            * { font-family: 'Paper'; }
            body { font-size: 9.5pt; line-height: 1.6; color: #1a1a1a; }
            .paper { string-set: paper content(); font-size: 9pt; color: #4d4d4d; text-align: right; }
            h1 { font-size: 18pt; line-height: 1.3; margin: 4mm 0 2mm 0; text-align: center; font-weight: normal;
              letter-spacing: 0.08em; }
            .lead { text-align: center; color: #4d4d4d; margin: 0 0 8mm 0; }
            h2 { font-size: 13pt; font-weight: normal; margin: 9mm 0 2mm 0; padding: 0 0 1mm 0;
              border-bottom: 1.2pt solid #1a1a1a; page-break-after: avoid; }
            h3 { font-size: 10pt; font-weight: normal; color: #4d4d4d; margin: 4mm 0 1mm 0; page-break-after: avoid; }
            table { width: 100%; border-collapse: collapse; }
            th, td { border-bottom: 0.4pt solid #b0b0b0; padding: 1.2mm 2mm 1.2mm 0; text-align: left;
              vertical-align: top; font-weight: normal; }
            th { width: 34%; color: #4d4d4d; }
            tr { page-break-inside: avoid; }
            .who td { width: 24%; } .who td:nth-child(2) { width: 46%; } .who td:first-child { width: 30%; }
            .hash { font-size: 7.5pt; word-wrap: break-word; }
            .result { border: 0.8pt solid #1a1a1a; padding: 2.5mm 4mm; margin: 2mm 0 3mm 0; font-size: 10.5pt;
              page-break-inside: avoid; }
            .note { color: #4d4d4d; font-size: 8.5pt; margin: 10mm 0 0 0; }
            """;

    private final EvidencePack pack;
    private final Locale language;
    private final Messages messages = Messages.of(EvidenceHtml.class);
    private final DateTimeFormatter time;
    private final StringBuilder html = new StringBuilder();

    EvidenceHtml(EvidencePack pack, Locale language) {
        this.pack = pack;
        this.language = language;
        this.time = DateTimeFormatter.ofPattern(messages.text(language, "evidence.time"), language)
                .withZone(TimeSource.JAPAN);
    }

    String text() {
        ContractRecord contract = pack.contract();
        html.append("<html><head><title>")
                .append(escaped(say("title")))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body>");
        html.append("<p class=\"paper\">")
                .append(escaped(say("paper", contract.number(), time.format(pack.madeAt()))))
                .append("</p>");
        html.append("<h1>").append(escaped(say("title"))).append("</h1>");
        html.append("<p class=\"lead\">").append(escaped(say("lead"))).append("</p>");
        section("contract");
        html.append("<table>");
        row("institution", contract.institution());
        if (contract.code() != null && !contract.code().isEmpty()) {
            row("code", contract.code());
        }
        row("number", contract.number());
        row(
                "state",
                Messages.of(ContractRecord.class)
                        .text(language, "ContractState." + contract.state().name()));
        contract.formedAt().ifPresent(at -> row("formed", time.format(at)));
        contract.endsAt().ifPresent(at -> row("ends", time.format(at)));
        html.append("</table>");
        pack.terms().forEach(this::version);
        html.append("<p class=\"note\">").append(escaped(say("note"))).append("</p></body></html>");
        return html.toString();
    }

    private void version(TermsEvidence version) {
        html.append("<h2>")
                .append(escaped(say("version", String.valueOf(version.number()))))
                .append("</h2>");
        html.append("<p class=\"result\">").append(escaped(result(version))).append("</p>");
        html.append("<table>");
        row("terms_title", version.title());
        html.append("<tr><th>")
                .append(escaped(say("hash")))
                .append("</th><td class=\"hash\">")
                .append(version.hash())
                .append("</td></tr>");
        version.way().ifPresent(how -> {
            row("way", say("way." + how.way()) + "（" + cited(how.ground()) + "）");
            row("announced", time.format(how.announcedAt()));
            if (!how.reason().isEmpty()) {
                row("reason", how.reason());
            }
        });
        row("effective", time.format(version.effectiveAt()));
        version.takenBackAt().ifPresent(at -> row("taken_back", time.format(at)));
        bound(version.boundFrom(), version.boundUntil());
        version.recordedAt().ifPresent(at -> row("silence_recorded", time.format(at)));
        version.consent().ifPresent(act -> row("consent", line(act)));
        version.objection().ifPresent(act -> row("objection", line(act)));
        html.append("</table>");
        notices(version.notices());
        acts("shown", version.shown());
        acts("acknowledged", version.acknowledged());
    }

    private String result(TermsEvidence version) {
        return say("basis." + version.basis().name(), cited(version.ground()));
    }

    private void bound(Optional<Instant> from, Optional<Instant> until) {
        from.ifPresent(begin -> row(
                "bound",
                until.map(end -> say("from_until", time.format(begin), time.format(end)))
                        .orElseGet(() -> say("from", time.format(begin)))));
    }

    private void notices(List<TermsEvidence.Notice> notices) {
        html.append("<h3>").append(escaped(say("notices"))).append("</h3>");
        if (notices.isEmpty()) {
            html.append("<p>").append(escaped(say("none"))).append("</p>");
        }
        for (TermsEvidence.Notice notice : notices) {
            html.append("<table>");
            row("notice_title", notice.title());
            notice.announced().ifPresent(at -> row("notice_announced", time.format(at)));
            notice.mailed().ifPresent(at -> row("notice_mailed", time.format(at)));
            notice.failed().ifPresent(at -> row("notice_failed", time.format(at)));
            notice.opened().ifPresent(at -> row("notice_opened", time.format(at)));
            html.append("</table>");
        }
    }

    private void acts(String key, List<Act> acts) {
        html.append("<h3>").append(escaped(say(key))).append("</h3>");
        if (acts.isEmpty()) {
            html.append("<p>").append(escaped(say("none"))).append("</p>");
            return;
        }
        html.append("<table class=\"who\">");
        acts.forEach(act -> html.append("<tr><td>")
                .append(escaped(act.who()))
                .append("</td><td>")
                .append(escaped(time.format(act.at())))
                .append("</td><td>")
                .append(escaped(act.from()))
                .append("</td></tr>"));
        html.append("</table>");
    }

    private void section(String key) {
        html.append("<h2>").append(escaped(say(key))).append("</h2>");
    }

    private void row(String key, String value) {
        html.append("<tr><th>")
                .append(escaped(say(key)))
                .append("</th><td>")
                .append(escaped(value))
                .append("</td></tr>");
    }

    private String line(Act act) {
        return act.from().isEmpty()
                ? say("act", act.who(), time.format(act.at()))
                : say("act_from", act.who(), time.format(act.at()), act.from());
    }

    private String cited(String ground) {
        return Ground.parse(ground).display(language);
    }

    private String say(String key, Object... args) {
        return messages.text(language, "evidence." + key, args);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
