package org.noroshi.permissions;

import static org.noroshi.sharing.BoardFixture.as;
import static org.noroshi.sharing.BoardFixture.read;
import static org.noroshi.sharing.BoardFixture.run;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.Json;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.noroshi.accounts.TokenPurpose;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.notices.Inbox;
import org.noroshi.notices.OwnNotification;
import org.noroshi.platform.Letter;
import org.noroshi.platform.TimeSource;
import org.noroshi.sharing.Answer;
import org.noroshi.sharing.Audience;
import org.noroshi.sharing.Board;
import org.noroshi.sharing.Conditions;
import org.noroshi.sharing.Discussion;
import org.noroshi.sharing.EditPost;
import org.noroshi.sharing.PostView;
import org.noroshi.sharing.PublishThread;
import org.noroshi.sharing.Publishing;
import org.noroshi.sharing.ThreadKind;
import org.noroshi.sharing.Tlp;
import org.noroshi.sharing.Use;
import org.noroshi.testing.Transactions;

/** Writing, asking and answering as somebody. */
final class PermissionFixture {

    private PermissionFixture() {}

    static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    static LocalDate today() {
        return LocalDate.ofInstant(bean(Clock.class).instant(), TimeSource.JAPAN);
    }

    /** The opening post of a new thread. */
    static PostView written(Viewer author, Tlp tlp, String title) {
        return written(author, Audience.ALL_MEMBERS, tlp, title);
    }

    static PostView written(Viewer author, Audience audience, Tlp tlp, String title) {
        UUID thread = as(author, () -> bean(Publishing.class)
                .publish(new PublishThread(
                        UUID.randomUUID().toString(),
                        ThreadKind.KNOWLEDGE,
                        audience,
                        tlp,
                        Conditions.NONE,
                        title,
                        "本文です。" + title)));
        return read(author, thread).posts().get(0);
    }

    static void relabel(Viewer author, UUID post, Tlp tlp) {
        relabel(author, post, tlp, Conditions.NONE);
    }

    static void relabel(Viewer author, UUID post, Tlp tlp, Conditions conditions) {
        PostView view = as(author, () -> bean(Board.class).post(post));
        String title = as(author, () -> bean(Board.class).history(post)).get(0).title();
        run(author, () -> bean(Discussion.class)
                .edit(new EditPost(post, view.version(), title, view.text(), tlp, conditions)));
    }

    static AskPermission question(UUID post) {
        return question(post, Use.PASS_TO_VENDOR);
    }

    static AskPermission question(UUID post, Use use) {
        return new AskPermission(
                post, use, "電子カルテの保守を頼んでいる業者", "対策の手順", TokenPurpose.OWN_DEFENCE, "設定の変更を頼むため", today().plusDays(30));
    }

    static UUID ask(Viewer asker, UUID post) {
        return as(asker, () -> bean(PermissionDesk.class).ask(question(post)));
    }

    static RequestCard card(Viewer viewer, UUID request) {
        return as(viewer, () -> bean(PermissionDesk.class).read(request));
    }

    static AnswerPermission answer(Viewer author, UUID request, String words) {
        return new AnswerPermission(request, card(author, request).version(), today().plusDays(30), words);
    }

    static void grant(Viewer author, UUID request, String conditions) {
        AnswerPermission answer = answer(author, request, conditions);
        run(author, () -> bean(PermissionDesk.class).grant(answer));
    }

    static Certificate certificate(Viewer viewer, String number) {
        return as(viewer, () -> bean(PermissionDesk.class).certificate(number));
    }

    /** What the card beside the post says. */
    static Answer says(Viewer viewer, UUID post, Use use) {
        return as(viewer, () -> bean(Board.class).post(post)).card().of(use).answer();
    }

    static List<OwnNotification> news(Viewer viewer) {
        return as(viewer, () -> bean(Inbox.class).own(viewer.language()));
    }

    static List<Letter> letters(UUID request, Side side) throws Exception {
        return Transactions.call(() -> bean(PermissionMail.class)
                .letters(Json.createObjectBuilder()
                        .add("request", request.toString())
                        .add("side", side.name())
                        .build()));
    }

    /** Somebody else of the same hospital. */
    static Viewer colleague(Viewer viewer) {
        Viewer other = ViewerFixture.user();
        return new Viewer(
                other.account(), other.seat(), viewer.organisation(), other.group(), other.roles(), other.language());
    }
}
