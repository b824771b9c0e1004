package org.noroshi.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Threads, posts and users beside those of the sample world, as rows. Texts are paragraphs of real ones. */
final class BenchWorld {

    /** Stands in this share of all posts. */
    static final String RARE = "稀少語彙";

    private static final int RARE_EVERY = 10_000;
    private static final int AT_ONCE = 500;
    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\n\\s*\n");
    private static final String[] KINDS = {"QUESTION", "KNOWLEDGE", "VULNERABILITY", "INCIDENT", "INDICATORS"};
    private static final String[] TLPS = {"GREEN", "AMBER", "AMBER_STRICT"};

    private final Connection connection;
    private final Random random = new Random(20261127);
    private final List<String> paragraphs = paragraphs();

    BenchWorld(Connection connection) {
        this.connection = connection;
    }

    void load(int threads, int posts, int users) throws SQLException {
        users(users);
        Instant now = Instant.ofEpochSecond(Instant.now().getEpochSecond() / 600 * 600);
        try (PreparedStatement thread = connection.prepareStatement(
                        "insert into thread (id, kind, audience, tlp, state, last_seq, last_activity, urgent, version)"
                                + " values (?, ?, ?, ?, 'PUBLISHED', ?, ?, false, 0)");
                PreparedStatement pseudonym = connection.prepareStatement("insert into pseudonym"
                        + " (id, thread_id, name, voice, tag, sealed) values (?, ?, ?, 'MEMBER', ?, ?)");
                PreparedStatement post = connection.prepareStatement("insert into post (id, thread_id, seq, author_ref,"
                        + " state, title, body, tlp, lookup, no_printing, vendors_allowed, loading_allowed,"
                        + " publication_allowed, note, written_at, written_sealed, revisions, once_tag, edition, version)"
                        + " values (?, ?, ?, ?, 'PUBLISHED', ?, ?, ?, 'UNSAID', false, false, false, false, '', ?, ?, 0, ?,"
                        + " 0, 0)")) {
            for (int i = 1; i <= threads; i++) {
                thread(thread, pseudonym, post, posts, now.minus(Duration.ofMinutes(10L * random.nextInt(40_000))));
                if (i % AT_ONCE == 0 || i == threads) {
                    thread.executeBatch();
                    pseudonym.executeBatch();
                    post.executeBatch();
                }
            }
        }
        if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            try (Statement analyse = connection.createStatement()) {
                analyse.execute("analyze post");
                analyse.execute("analyze thread");
                analyse.execute("analyze pseudonym");
            }
        }
    }

    private void thread(
            PreparedStatement thread, PreparedStatement pseudonym, PreparedStatement post, int posts, Instant last)
            throws SQLException {
        UUID id = UUID.randomUUID();
        String tlp = TLPS[random.nextInt(TLPS.length)];
        set(
                thread,
                id,
                KINDS[random.nextInt(KINDS.length)],
                random.nextInt(10) == 0 ? "DESK" : "ALL_MEMBERS",
                tlp,
                posts,
                last);
        List<UUID> authors = new ArrayList<>();
        for (int seq = 1; seq <= posts; seq++) {
            if (authors.size() < 4) {
                UUID author = UUID.randomUUID();
                authors.add(author);
                set(pseudonym, author, id, "著者" + authors.size(), author.toString(), new byte[] {0});
            }
            String body = paragraphs.get(random.nextInt(paragraphs.size()))
                    + (random.nextInt(RARE_EVERY) == 0 ? "\n\n" + RARE + "です。" : "");
            UUID postId = UUID.randomUUID();
            set(
                    post,
                    postId,
                    id,
                    seq,
                    authors.get(random.nextInt(authors.size())),
                    seq == 1 ? body.substring(0, Math.min(40, body.length())).replaceAll("\\s", " ") : null,
                    body,
                    tlp,
                    last.minus(Duration.ofMinutes(10L * (posts - seq))),
                    new byte[] {0},
                    postId.toString());
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Instant moment) {
                statement.setTimestamp(i + 1, Timestamp.from(moment));
            } else if (values[i] instanceof byte[] bytes) {
                statement.setBytes(i + 1, bytes);
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
        statement.addBatch();
    }

    /** Copies of the users that there are, with the same password, each with a seat at the same hospital. */
    private void users(int number) throws SQLException {
        List<Object[]> known = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select a.id, s.id, c.id from account a"
                                + " join seat s on s.id = a.seat_id join consent c on c.subject_id = a.id where a.state = 'ACTIVE' and s.state = 'ACTIVE' order by a.mail")) {
            while (rows.next()) {
                known.add(new Object[] {rows.getObject(1), rows.getObject(2), rows.getObject(3)});
            }
        }
        for (int i = 0; i < number; i++) {
            Object[] model = known.get(i % known.size());
            UUID seat = UUID.randomUUID();
            String mail = mail(i);
            copy("seat", model[1], "id", seat, "mail", mail, "live_mail", mail, "place", 1_000 + i, "liaison_of", null);
            UUID account = UUID.randomUUID();
            copy(
                    "account",
                    model[0],
                    "id",
                    account,
                    "seat_id",
                    seat,
                    "mail",
                    mail,
                    "sign_in_mail",
                    mail,
                    "user_id",
                    "bench-" + i);
            copy("consent", model[2], "id", UUID.randomUUID(), "subject_id", account);
        }
    }

    static String mail(int user) {
        return "bench" + user + "@bench.example.jp";
    }

    /** A row like that one with some other values. */
    private void copy(String table, Object id, Object... other) throws SQLException {
        List<String> columns = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        try (PreparedStatement model = connection.prepareStatement("select * from " + table + " where id = ?")) {
            model.setObject(1, id);
            try (ResultSet row = model.executeQuery()) {
                row.next();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    columns.add(row.getMetaData().getColumnLabel(i));
                    values.add(row.getObject(i));
                }
            }
        }
        for (int i = 0; i < other.length; i += 2) {
            values.set(columns.indexOf(other[i]), other[i + 1]);
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into " + table + " ("
                + String.join(", ", columns) + ") values (" + "?, ".repeat(columns.size() - 1) + "?)")) {
            for (int i = 0; i < values.size(); i++) {
                insert.setObject(i + 1, values.get(i));
            }
            insert.execute();
        }
    }

    private static List<String> paragraphs() {
        try (InputStream file = BenchWorld.class.getResourceAsStream("/bench-texts.txt")) {
            return Stream.of(BETWEEN_PARAGRAPHS.split(new String(file.readAllBytes(), StandardCharsets.UTF_8)))
                    .map(String::strip)
                    .filter(part -> part.length() >= 60 && part.length() <= 1_200)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
