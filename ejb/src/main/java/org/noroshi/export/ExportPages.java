package org.noroshi.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.noroshi.accounts.TokenPurpose;
import org.noroshi.platform.ContractPaper;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.Messages;
import org.noroshi.sharing.Marking;
import org.noroshi.sharing.PermissionCard;
import org.noroshi.sharing.ThreadCopy;
import org.noroshi.sharing.ThreadKind;
import org.noroshi.sharing.Tlp;
import org.noroshi.sharing.files.FileCard;

/**
 * The readers' side of a copy: pages that open in any browser without a network, without a script, in one language
 * each. Label and conditions stand before each text and the label after it (article 16-2); each page says for what the
 * copy was made (article 15) and that nothing in it is warranted (article 9-3).
 */
@Enforces("A09-3")
@Enforces("A16-2")
final class ExportPages {

    /** A thread in the list. */
    record Row(UUID id, String title, ThreadKind kind, Tlp tlp, int posts, boolean mine) {}

    private static final String STYLE =
            """
            body{font-family:"Noto Sans JP","Hiragino Sans","Yu Gothic",Meiryo,sans-serif;line-height:1.7;color:#333;\
            max-width:46rem;margin:2rem auto;padding:0 1rem}
            h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}a{color:#0017c1}
            article{border:1px solid #949494;border-radius:8px;padding:1rem;margin:1.5rem 0}
            .tlp{background:#000;color:#fff;padding:.1rem .5rem;border-radius:4px;font-weight:700;font-size:.9rem}
            .RED{color:#ff2b2b}.AMBER,.AMBER_STRICT{color:#ffc000}.GREEN{color:#33ff00}
            .marking{background:#f2f2f2;padding:.5rem .75rem;border-radius:8px}.quiet{color:#4d4d4d;font-size:.9rem}
            pre,code{overflow-wrap:anywhere;white-space:pre-wrap}table{border-collapse:collapse;width:100%}
            th,td{text-align:left;padding:.4rem .5rem;border-bottom:1px solid #949494;vertical-align:top}
            blockquote{border-left:4px solid #949494;margin-left:0;padding-left:1rem}
            @media print{body{margin:0;max-width:none}}
            """;

    private final Locale language;
    private final Messages words = Messages.of(ExportPages.class);
    private final String purpose;

    ExportPages(Locale language, TokenPurpose purpose) {
        this.language = language;
        this.purpose = purpose.text(language);
    }

    String thread(ThreadCopy thread) {
        StringBuilder page = new StringBuilder();
        page.append("<p><a href=\"../index.html\">").append(word("export.back")).append("</a></p>\n");
        page.append("<p class=\"quiet\">")
                .append(escaped(thread.kind().text(language)))
                .append(" · ")
                .append(escaped(thread.audience().text(language)))
                .append(thread.group() == null ? "" : " · " + escaped(thread.group()))
                .append("</p>\n");
        if (thread.leftOut() > 0) {
            page.append("<p>")
                    .append(word("export.left_out_here", thread.leftOut()))
                    .append("</p>\n");
        }
        thread.posts().forEach(post -> page.append(post(post)));
        return page(title(thread.title()), page.toString());
    }

    String index(Instant madeAt, ExportTally tally, List<Row> rows, List<ContractPaper> papers) {
        StringBuilder page = new StringBuilder();
        page.append("<p>")
                .append(word("export.made_at", ExportReadyMail.day(madeAt, language)))
                .append("</p>\n<p>")
                .append(word("export.holds", tally.own(), tally.received(), tally.leftOut()))
                .append("</p>\n");
        list(page, "export.own_threads", rows.stream().filter(Row::mine).toList());
        list(
                page,
                "export.other_threads",
                rows.stream().filter(row -> !row.mine()).toList());
        page.append("<h2>").append(word("export.papers")).append("</h2>\n");
        if (papers.isEmpty()) {
            page.append("<p>").append(word("export.no_papers")).append("</p>\n");
        } else {
            page.append("<ul>\n");
            papers.forEach(paper -> page.append("<li><a href=\"../")
                    .append(ExportArchive.paperFile(paper))
                    .append("\">")
                    .append(escaped(paper.title(language)))
                    .append("</a></li>\n"));
            page.append("</ul>\n");
        }
        return page(word("export.title"), page.toString());
    }

    private void list(StringBuilder page, String heading, List<Row> rows) {
        page.append("<h2>").append(word(heading)).append("</h2>\n");
        if (rows.isEmpty()) {
            page.append("<p>").append(word("export.none")).append("</p>\n");
            return;
        }
        page.append("<table>\n<tr><th>")
                .append(word("export.column_title"))
                .append("</th><th>")
                .append(word("export.column_label"))
                .append("</th><th>")
                .append(word("export.column_posts"))
                .append("</th></tr>\n");
        rows.forEach(row -> page.append("<tr><td><a href=\"threads/")
                .append(row.id())
                .append(".html\">")
                .append(title(row.title()))
                .append("</a><br><span class=\"quiet\">")
                .append(escaped(row.kind().text(language)))
                .append("</span></td><td>")
                .append(label(row.tlp()))
                .append("</td><td>")
                .append(row.posts())
                .append("</td></tr>\n"));
        page.append("</table>\n");
    }

    private String post(ThreadCopy.PostCopy post) {
        StringBuilder text = new StringBuilder("<article id=\"p-" + post.id() + "\">\n");
        text.append(marking(post.marking()));
        text.append("<p class=\"quiet\">#")
                .append(post.seq())
                .append(' ')
                .append(post.mine() ? word("export.mine", post.author()) : escaped(post.author()))
                .append(" · ")
                .append(escaped(ExportReadyMail.day(post.writtenAt(), language)));
        if (post.editedAt() != null) {
            text.append(" · ").append(word("export.edited", ExportReadyMail.day(post.editedAt(), language)));
        }
        if (post.accepted()) {
            text.append(" · ").append(word("export.accepted"));
        }
        if (!"PUBLISHED".equals(post.state())) {
            text.append(" · ").append(word("export.state." + post.state()));
        }
        text.append("</p>\n")
                .append(post.mine() ? "" : card(post.card()))
                .append(post.html())
                .append(files(post))
                .append(end(post.marking()));
        post.former().forEach(former -> text.append("<h2>")
                .append(word("export.former", former.number()))
                .append("</h2>\n")
                .append(marking(former.marking()))
                .append("<pre>")
                .append(escaped(former.text()))
                .append("</pre>\n")
                .append(end(former.marking())));
        return text.append("</article>\n").toString();
    }

    private String files(ThreadCopy.PostCopy post) {
        if (post.files().isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("<p class=\"quiet\">")
                .append(word("export.files"))
                .append("</p>\n<ul>");
        post.files()
                .forEach(file -> text.append("<li>").append(file(post, file)).append("</li>"));
        return text.append("</ul>\n").toString();
    }

    /** A sample is named and no link, so that nobody opens it by accident. */
    private String file(ThreadCopy.PostCopy post, FileCard file) {
        String name = escaped(file.name()) + " (" + escaped(file.scan().text(language)) + ")";
        return post.mine() && !file.infected() && !file.sample()
                ? "<a href=\"../../files/" + file.id() + "/" + address(file.name()) + "\" download>" + name + "</a>"
                : name;
    }

    private static String address(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String marking(Marking marking) {
        StringBuilder text = new StringBuilder("<div class=\"marking\">" + label(marking.tlp()));
        List<String> lines = marking.conditions().lines(language);
        if (!lines.isEmpty()) {
            text.append("<ul>");
            lines.forEach(line -> text.append("<li>").append(escaped(line)).append("</li>"));
            text.append("</ul>");
        }
        return text.append("</div>\n").toString();
    }

    private String card(PermissionCard card) {
        StringBuilder text = new StringBuilder("<ul class=\"quiet\">");
        card.lines(language)
                .forEach(line -> text.append("<li>").append(escaped(line)).append("</li>"));
        return text.append("</ul>\n").toString();
    }

    private String end(Marking marking) {
        return "<p class=\"quiet\">" + escaped(marking.endLine(language)) + "</p>\n";
    }

    private static String label(Tlp tlp) {
        return "<strong class=\"tlp " + tlp.name() + "\">" + escaped(tlp.label()) + "</strong>";
    }

    private String title(String title) {
        return title == null ? word("export.without_title") : escaped(title);
    }

    private String page(String heading, String content) {
        return "<!DOCTYPE html>\n<html lang=\"" + language.getLanguage()
                + "\">\n<head>\n<meta charset=\"UTF-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
                + " style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n<title>" + heading
                + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n<h1>" + heading
                + "</h1>\n<p class=\"quiet\">"
                + word("export.purpose", purpose) + "<br>" + word("export.not_warranted") + "</p>\n" + content
                + "</body>\n</html>\n";
    }

    private String word(String key, Object... values) {
        return escaped(words.text(language, key, values));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
