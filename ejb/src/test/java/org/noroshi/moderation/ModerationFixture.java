package org.noroshi.moderation;

import static org.noroshi.sharing.BoardFixture.as;
import static org.noroshi.sharing.BoardFixture.read;
import static org.noroshi.sharing.BoardFixture.run;

import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.sharing.Audience;
import org.noroshi.sharing.BoardFixture;
import org.noroshi.sharing.Conditions;
import org.noroshi.sharing.Discussion;
import org.noroshi.sharing.PublishThread;
import org.noroshi.sharing.Publishing;
import org.noroshi.sharing.ThreadKind;
import org.noroshi.sharing.Tlp;
import org.noroshi.sharing.WriteReply;

/** Writing, reporting and removing as somebody. */
final class ModerationFixture {

    private ModerationFixture() {}

    static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    static UUID thread(Viewer author, String title) {
        return thread(author, Audience.ALL_MEMBERS, title);
    }

    static UUID thread(Viewer author, Audience audience, String title) {
        return as(author, () -> bean(Publishing.class)
                .publish(new PublishThread(
                        UUID.randomUUID().toString(),
                        ThreadKind.QUESTION,
                        audience,
                        Tlp.CLEAR,
                        Conditions.NONE,
                        title,
                        "本文です。" + title)));
    }

    static UUID reply(Viewer author, UUID thread, String text, UUID... quotes) {
        return as(author, () -> bean(Discussion.class)
                .reply(new WriteReply(UUID.randomUUID().toString(), thread, Tlp.CLEAR, null, text, List.of(quotes))));
    }

    static UUID opening(Viewer viewer, UUID thread) {
        return read(viewer, thread).posts().get(0).id();
    }

    static UUID report(Viewer reporter, UUID post) {
        return report(reporter, post, Breach.A18_08, "");
    }

    static UUID report(Viewer reporter, UUID post, Breach category, String text) {
        return as(reporter, () -> bean(PostReports.class).report(new ReportPost(post, category, text)));
    }

    /** The case of the post, as an officer finds it in the list. */
    static UUID caseOf(Viewer officer, UUID post) {
        return as(officer, () -> bean(ReportDesk.class).list(ReportShelf.WAITING)).stream()
                .map(ReportLine::id)
                .filter(id -> card(officer, id).postId().equals(post))
                .findFirst()
                .orElseThrow();
    }

    static ReportCard card(Viewer officer, UUID reportCase) {
        return as(officer, () -> bean(ReportDesk.class).card(reportCase));
    }

    static CloseReports closing(Viewer officer, UUID reportCase) {
        return new CloseReports(reportCase, card(officer, reportCase).version(), "確認しました。");
    }

    static UUID remove(Viewer officer, UUID post) {
        return remove(officer, post, Breach.A18_08);
    }

    static UUID remove(Viewer officer, UUID post, Breach ground) {
        return as(officer, () -> bean(RemovalDesk.class)
                .remove(new RemovePost(post, ground, "人を名指しで責めている。", "個人を責める表現があったためです。")));
    }

    static RemovalCard removal(Viewer officer, UUID removal) {
        return as(officer, () -> bean(RemovalDesk.class).card(removal));
    }

    static DecideRemoval decision(Viewer officer, UUID removal) {
        return new DecideRemoval(removal, removal(officer, removal).version(), "読み直して判断しました。");
    }

    static void appeal(Viewer author, UUID removal) {
        run(author, () -> bean(OwnRemovals.class).appeal(new AppealRemoval(removal, "責めるつもりはありませんでした。")));
    }

    /** Somebody else of the same hospital. */
    static Viewer colleague(Viewer viewer) {
        Viewer other = ViewerFixture.user();
        return of(other, viewer.organisation());
    }

    /** The same viewer, of that organisation. */
    static Viewer of(Viewer viewer, Optional<UUID> organisation) {
        return new Viewer(
                viewer.account(), viewer.seat(), organisation, viewer.group(), viewer.roles(), viewer.language());
    }

    static void set(String setting, int value, BoardFixture.Step step) throws Exception {
        System.setProperty(setting, Integer.toString(value));
        try {
            step.run();
        } finally {
            System.clearProperty(setting);
        }
    }
}
