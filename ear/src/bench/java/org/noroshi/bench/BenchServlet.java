package org.noroshi.bench;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.hibernate.search.mapper.orm.Search;

/** Beside the board in the same server: loads the world, and answers as the board does with plain SQL. */
@WebServlet("/*")
public class BenchServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String OPENINGS =
            "select p.id, p.thread_id, p.title, p.author_ref, p.written_at, t.kind, t.tlp,"
                    + " t.audience, t.last_activity, t.accepted_post, p.use_until, p.lookup, p.no_printing, p.vendors_allowed,"
                    + " p.loading_allowed, p.publication_allowed, p.note from post p join thread t on t.id = p.thread_id"
                    + " where p.seq = 1 and p.state = 'PUBLISHED' and t.audience = 'ALL_MEMBERS' and t.state = 'PUBLISHED'";

    /** What the board answered, to be answered again. */
    private static final Map<String, byte[]> ANSWERS = new ConcurrentHashMap<>();

    @Resource(lookup = "java:jboss/datasources/NoroshiDS")
    private transient DataSource database;

    @PersistenceUnit(unitName = "../noroshi-ejb.jar#noroshi")
    private transient EntityManagerFactory factory;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String what = request.getPathInfo();
        try {
            switch (what) {
                case "/load" -> {
                    try (Connection connection = database.getConnection()) {
                        new BenchWorld(connection)
                                .load(number(request, "threads"), number(request, "posts"), number(request, "users"));
                    }
                }
                case "/index" ->
                    Search.mapping(factory)
                            .scope(Object.class)
                            .massIndexer()
                            .threadsToLoadObjects(2)
                            .startAndWait();
                default -> ANSWERS.put(what, request.getInputStream().readAllBytes());
            }
        } catch (SQLException e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String what = request.getPathInfo();
        try (Connection connection = database.getConnection()) {
            if (what.equals("/list")) {
                list(connection);
            } else {
                thread(connection, UUID.fromString(request.getParameter("id")));
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(ANSWERS.get(what));
    }

    private static int number(HttpServletRequest request, String name) {
        return Integer.parseInt(request.getParameter(name));
    }

    private static void list(Connection connection) throws SQLException {
        List<Object[]> openings = rows(
                connection, OPENINGS + " order by t.last_activity desc, t.id desc fetch first 21 rows only", List.of());
        authorsAndVolumes(connection, openings);
    }

    private static void thread(Connection connection, UUID id) throws SQLException {
        authorsAndVolumes(connection, rows(connection, OPENINGS + " and t.id = ?", List.of(id)));
        List<Object[]> posts = rows(
                connection,
                "select p.id, p.thread_id, p.author_ref, p.author_ref, p.seq, p.body, p.tlp, p.written_at, p.edited_at,"
                        + " p.revisions, p.use_until, p.lookup, p.no_printing, p.vendors_allowed, p.loading_allowed,"
                        + " p.publication_allowed, p.note, t.accepted_post from post p join thread t on t.id = p.thread_id"
                        + " where t.id = ? and p.state = 'PUBLISHED' and t.audience = 'ALL_MEMBERS' order by p.seq"
                        + " fetch first 51 rows only",
                List.of(id));
        authorsAndVolumes(connection, posts);
    }

    private static void authorsAndVolumes(Connection connection, List<Object[]> posts) throws SQLException {
        Set<Object> threads = new LinkedHashSet<>();
        Set<Object> authors = new LinkedHashSet<>();
        posts.forEach(post -> {
            threads.add(post[1]);
            authors.add(post[3]);
        });
        rows(connection, "select id, name, voice from pseudonym where id in (" + marks(authors) + ")", authors);
        rows(
                connection,
                "select thread_id, count(*), count(distinct author_ref) from post where state = 'PUBLISHED'"
                        + " and thread_id in (" + marks(threads) + ") group by thread_id",
                threads);
    }

    private static String marks(Set<Object> values) {
        return String.join(", ", values.stream().map(any -> "?").toList());
    }

    private static List<Object[]> rows(Connection connection, String query, Iterable<?> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            int place = 0;
            for (Object value : values) {
                statement.setObject(++place, value);
            }
            List<Object[]> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                int width = result.getMetaData().getColumnCount();
                while (result.next()) {
                    Object[] row = new Object[width];
                    for (int i = 0; i < width; i++) {
                        row[i] = result.getObject(i + 1);
                    }
                    rows.add(row);
                }
            }
            return rows;
        }
    }
}
