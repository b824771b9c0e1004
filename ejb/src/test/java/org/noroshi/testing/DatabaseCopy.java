package org.noroshi.testing;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that somebody has who got hold of the database and not of the key: all rows of all tables, in the order in
 * which they lie there, and which table refers to which.
 */
public record DatabaseCopy(Set<String> tables, List<Row> rows, Set<Reference> references) {

    /**
     * One row.
     *
     * @param place in its table, counted from 0
     * @param values by column; bytes as their characters and as hexadecimal digits
     */
    public record Row(String table, int place, Map<String, String> values, Set<Instant> times) {

        private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d[ T].*");

        /** Whether the text stands anywhere in the row. */
        public boolean tells(String text) {
            return values.values().stream().anyMatch(value -> value.contains(text));
        }

        /** Whether the text is an id, which {@link #ids()} would find. */
        static boolean isId(String text) {
            return ID.matcher(text).matches();
        }

        /** Ids that stand anywhere in the row. */
        Set<String> ids() {
            Set<String> ids = new LinkedHashSet<>();
            values.values().forEach(value -> addIds(value, ids));
            return ids;
        }

        /** Every one, also inside a longer run of such signs; from hyphen to hyphen, because sealed files are long. */
        private static void addIds(String value, Set<String> ids) {
            for (int hyphen = value.indexOf('-', 8);
                    hyphen >= 0 && hyphen + 28 <= value.length();
                    hyphen = value.indexOf('-', hyphen + 1)) {
                if (value.charAt(hyphen + 5) == '-') {
                    String found = value.substring(hyphen - 8, hyphen + 28);
                    if (ID.matcher(found).matches()) {
                        ids.add(found);
                    }
                }
            }
        }

        /** Values that can join this row to others: long enough, no prose, no moment. */
        Stream<String> joining(int least) {
            return values.values().stream()
                    .filter(value -> value.length() >= least && value.length() <= 200)
                    .filter(value -> !MOMENT.matcher(value).matches());
        }
    }

    /** A foreign key. */
    public record Reference(String from, String to) {}

    /** Tables that refer to this one, or that it refers to. */
    public Set<String> neighbours(String table) {
        return references.stream()
                .filter(reference ->
                        reference.from().equals(table) || reference.to().equals(table))
                .map(reference -> reference.from().equals(table) ? reference.to() : reference.from())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Copies what the connection may read. */
    public static DatabaseCopy of(Connection connection) throws SQLException {
        List<Row> rows = new ArrayList<>();
        Set<Reference> references = new LinkedHashSet<>();
        Set<String> tables = tables(connection);
        for (String table : tables) {
            rows.addAll(rows(connection, table));
            try (ResultSet keys = connection.getMetaData().getImportedKeys(connection.getCatalog(), "public", table)) {
                while (keys.next()) {
                    references.add(
                            new Reference(table, keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT)));
                }
            }
        }
        return new DatabaseCopy(tables, rows, references);
    }

    private static Set<String> tables(Connection connection) throws SQLException {
        Set<String> tables = new TreeSet<>();
        DatabaseMetaData meta = connection.getMetaData();
        try (ResultSet found = meta.getTables(connection.getCatalog(), "public", "%", null)) {
            while (found.next()) {
                if (found.getString("TABLE_TYPE").contains("TABLE")
                        && !found.getString("TABLE_NAME").startsWith("flyway_")) {
                    tables.add(found.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return tables;
    }

    private static List<Row> rows(Connection connection, String table) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select * from " + table)) {
            ResultSetMetaData columns = result.getMetaData();
            while (result.next()) {
                Map<String, String> values = new LinkedHashMap<>();
                Set<Instant> times = new LinkedHashSet<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    Object value = result.getObject(i);
                    if (value instanceof OffsetDateTime time) {
                        times.add(time.toInstant());
                    } else if (value instanceof java.sql.Timestamp time) {
                        times.add(time.toInstant());
                    }
                    if (value != null) {
                        values.put(columns.getColumnLabel(i).toLowerCase(Locale.ROOT), text(value));
                    }
                }
                rows.add(new Row(table, rows.size(), values, times));
            }
        }
        return rows;
    }

    private static String text(Object value) throws SQLException {
        if (value instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.ISO_8859_1) + " "
                    + HexFormat.of().formatHex(bytes);
        }
        if (value instanceof java.sql.Clob clob) {
            return clob.getSubString(1, (int) clob.length());
        }
        return value.toString();
    }
}
