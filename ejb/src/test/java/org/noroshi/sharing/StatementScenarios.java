package org.noroshi.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.noroshi.sharing.BoardFixture.of;
import static org.noroshi.sharing.BoardFixture.publish;
import static org.noroshi.sharing.BoardFixture.read;
import static org.noroshi.sharing.BoardFixture.reply;
import static org.noroshi.sharing.BoardFixture.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Statements;

/** Lists and threads cost the same number of SQL statements, however much there is. */
public interface StatementScenarios {

    int MANY = 10_000;

    @Test
    default void listsNeedTheSameStatementsForTenAndForTenThousandThreads() throws Exception {
        Viewer viewer = ViewerFixture.user();
        for (int i = 0; i < 10; i++) {
            publish(ViewerFixture.user(), BoardFixture.question("少ないとき " + i));
        }
        run(viewer, () -> of(Board.class).start());
        long list = list(viewer);
        long start = start(viewer);
        List<UUID> threads = new ArrayList<>();
        try {
            threads = insertThreads(MANY, 1);
            assertThat(list(viewer)).isLessThanOrEqualTo(list).isLessThan(15);
            assertThat(start(viewer)).isLessThanOrEqualTo(start).isLessThan(40);
        } finally {
            delete(threads);
        }
    }

    @Test
    default void aThreadNeedsTheSameStatementsForTenAndForTenThousandPosts() throws Exception {
        Viewer viewer = ViewerFixture.user();
        UUID few = publish(viewer, BoardFixture.question("短いスレッド"));
        for (int i = 0; i < 9; i++) {
            reply(ViewerFixture.user(), few, "返信 " + i);
        }
        List<UUID> many = new ArrayList<>();
        try {
            many = insertThreads(1, MANY);
            UUID one = many.get(0);
            read(viewer, few);
            run(viewer, () -> of(Board.class).thread(one, 0));
            long expected = count(() -> read(viewer, few));
            assertThat(count(() -> read(viewer, one)))
                    .as("at most one more than a thread without unread posts")
                    .isLessThanOrEqualTo(expected + 1)
                    .isLessThan(25);
            assertThat(read(viewer, one).posts()).hasSize(Board.POSTS_AT_ONCE);
            assertThat(read(viewer, one).thread().replies()).isEqualTo(MANY - 1);
        } finally {
            delete(many);
        }
    }

    private static long list(Viewer viewer) throws Exception {
        return count(() -> run(viewer, () -> of(Board.class).threads(ThreadsRequest.newest(20))));
    }

    private static long start(Viewer viewer) throws Exception {
        return count(() -> run(viewer, () -> of(Board.class).start()));
    }

    private static long count(BoardFixture.Step step) throws Exception {
        return Statements.of(() -> {
            step.run();
            return null;
        });
    }

    private static List<UUID> insertThreads(int threads, int posts) throws SQLException {
        List<UUID> made = new ArrayList<>();
        Timestamp longAgo = Timestamp.from(Instant.parse("2025-01-01T00:00:00Z"));
        try (Connection connection = Rows.dataSource().getConnection();
                PreparedStatement thread = connection.prepareStatement(
                        "insert into thread (id, kind, audience, tlp, state, last_seq, last_activity, urgent, version)"
                                + " values (?, 'QUESTION', 'ALL_MEMBERS', 'GREEN', 'PUBLISHED', ?, ?, false, 0)");
                PreparedStatement pseudonym = connection.prepareStatement(
                        "insert into pseudonym (id, thread_id, name, voice, tag, sealed) values (?, ?, 'うみ', 'MEMBER', ?, ?)");
                PreparedStatement post = connection.prepareStatement("insert into post (id, thread_id, seq, author_ref,"
                        + " state, audience, title, body, tlp, lookup, no_printing, vendors_allowed, loading_allowed,"
                        + " publication_allowed, note, written_at, written_sealed, revisions, once_tag, edition, version) values"
                        + " (?, ?, ?, ?, 'PUBLISHED', 'ALL_MEMBERS', ?, '本文', 'GREEN', 'UNSAID', false, false, false, false, '', ?, ?, 0,"
                        + " ?, 0, 0)")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < threads; i++) {
                UUID id = UUID.randomUUID();
                UUID author = UUID.randomUUID();
                made.add(id);
                thread.setObject(1, id);
                thread.setInt(2, posts);
                thread.setTimestamp(3, longAgo);
                thread.addBatch();
                pseudonym.setObject(1, author);
                pseudonym.setObject(2, id);
                pseudonym.setString(3, author.toString());
                pseudonym.setBytes(4, new byte[] {0});
                pseudonym.addBatch();
                for (int seq = 1; seq <= posts; seq++) {
                    UUID postId = UUID.randomUUID();
                    post.setObject(1, postId);
                    post.setObject(2, id);
                    post.setInt(3, seq);
                    post.setObject(4, author);
                    post.setString(5, seq == 1 ? "たくさん" : null);
                    post.setTimestamp(6, longAgo);
                    post.setBytes(7, new byte[] {0});
                    post.setString(8, postId.toString());
                    post.addBatch();
                }
            }
            thread.executeBatch();
            pseudonym.executeBatch();
            post.executeBatch();
            connection.commit();
        }
        return made;
    }

    private static void delete(List<UUID> threads) throws SQLException {
        try (Connection connection = Rows.dataSource().getConnection();
                PreparedStatement posts = connection.prepareStatement("delete from post where thread_id = ?");
                PreparedStatement pseudonyms =
                        connection.prepareStatement("delete from pseudonym where thread_id = ?");
                PreparedStatement thread = connection.prepareStatement("delete from thread where id = ?")) {
            connection.setAutoCommit(false);
            for (PreparedStatement statement : List.of(posts, pseudonyms, thread)) {
                for (UUID id : threads) {
                    statement.setObject(1, id);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
            connection.commit();
        }
    }
}
