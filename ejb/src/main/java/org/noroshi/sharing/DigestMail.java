package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.noroshi.accounts.Recipient;
import org.noroshi.accounts.Recipients;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.identity.OwnThreads;
import org.noroshi.platform.Letter;
import org.noroshi.platform.Messages;
import org.noroshi.platform.OutboxHandler;
import org.noroshi.platform.Settings;
import org.noroshi.sharing.search.Defang;

/**
 * The summary of a day, a week or the quiet hours, for one account. What it may say of a thread follows the thread's label
 * as in other mails: from TLP:AMBER on no more than that there is something and where. Empty ones are not sent.
 */
@ApplicationScoped
class DigestMail implements OutboxHandler {

    static final String KIND = "sharing/digest";
    static final String TAG = "rhythm";
    static final String FROM = "from";
    static final String UNTIL = "until";

    /** Lines of a mail; what goes beyond is counted. */
    private static final int MOST = 40;

    @Inject
    Rhythms rhythms;

    @Inject
    DigestNews news;

    @Inject
    Watchers watchers;

    @Inject
    OwnThreads own;

    @Inject
    Viewers viewers;

    @Inject
    Recipients recipients;

    @Inject
    Settings settings;

    protected DigestMail() {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Letter> letters(JsonObject payload) {
        MailRhythm.Stretch stretch =
                new MailRhythm.Stretch(Instant.parse(payload.getString(FROM)), Instant.parse(payload.getString(UNTIL)));
        return rhythms
                .account(payload.getString(TAG))
                .map(viewers::of)
                .filter(viewer -> !viewer.isNobody() && watchers.wantsMail(viewer))
                .flatMap(viewer -> letter(viewer, stretch))
                .stream()
                .toList();
    }

    private Optional<Letter> letter(Viewer viewer, MailRhythm.Stretch stretch) {
        List<Post> threads = news.threads(viewer, stretch);
        List<Post> questions = news.questions(viewer, stretch).stream()
                .filter(post -> !own.of(viewer).contains(post.thread().id()))
                .toList();
        return threads.isEmpty() && questions.isEmpty()
                ? Optional.empty()
                : recipients.of(viewer.account()).map(recipient -> letter(recipient, threads, questions));
    }

    private Letter letter(Recipient recipient, List<Post> threads, List<Post> questions) {
        Locale language = recipient.language();
        Optional<Tlp> strictest = Stream.concat(threads.stream(), questions.stream())
                .map(opening -> opening.thread().tlp())
                .filter(DigestMail::mayBeNamed)
                .reduce(Tlp::strictest);
        List<String> parts = new ArrayList<>();
        part(parts, "digest.moved", threads, language);
        part(parts, "digest.silent", questions, language);
        return recipient.letter(Map.of(
                "tlp", strictest.map(tlp -> "[" + tlp.label() + "] ").orElse(""),
                "content", String.join("\n\n", parts),
                "settings", settings.publicUrl() + "/portal/notifications/settings",
                "end",
                        strictest
                                .map(tlp -> text(language, "marking.end", tlp.label()))
                                .orElse("")));
    }

    private void part(List<String> parts, String key, List<Post> openings, Locale language) {
        if (openings.isEmpty()) {
            return;
        }
        String lines = openings.stream()
                .limit(MOST)
                .map(opening -> line(opening, language))
                .collect(Collectors.joining("\n"));
        String more = openings.size() > MOST ? "\n" + text(language, "digest.more", openings.size() - MOST) : "";
        parts.add(text(language, key, openings.size()) + "\n" + lines + more);
    }

    private String line(Post opening, Locale language) {
        DiscussionThread thread = opening.thread();
        StringBuilder line = new StringBuilder("- [" + thread.tlp().label() + "] ");
        line.append(text(language, "ThreadKind." + thread.kind()));
        if (mayBeNamed(thread.tlp())) {
            line.append(" : ").append(Defang.inText(opening.title()));
            opening.conditions()
                    .lines(language)
                    .forEach(condition -> line.append("\n  (").append(condition).append(")"));
        }
        return line.append("\n  ").append(link(thread.id())).toString();
    }

    private static boolean mayBeNamed(Tlp tlp) {
        return tlp == Tlp.CLEAR || tlp == Tlp.GREEN;
    }

    private static String text(Locale language, String key, Object... values) {
        return Messages.of(DigestMail.class).text(language, key, values);
    }

    private String link(UUID thread) {
        return settings.publicUrl() + "/portal/board/thread?id=" + thread;
    }
}
