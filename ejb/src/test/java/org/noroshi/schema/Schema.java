package org.noroshi.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a database keeps and how it guards it, said in lines that are the same for the same migration whatever the engine.
 * Names that an engine draws by itself are left out; so is how it writes a check down: of that, the columns and the
 * words and numbers it compares with are told.
 *
 * @param lines one for each table, column, key, check and index
 */
record Schema(SortedSet<String> lines) {

    /** The same kind of column in the words of H2 and of PostgreSQL. Nothing else is taken for the same. */
    static final Map<String, String> SYNONYMS = Map.of(
            "character varying", "varchar",
            "binary varying", "bytea",
            "varchar(1000000000)", "text");

    /** The lengths that engines tell of types that were declared without one. */
    private static final Pattern LENGTHLESS =
            Pattern.compile("text|bytea|uuid|boolean|integer|bigint|date|timestamp.*");

    private static final Pattern WORD = Pattern.compile("'(?:[^']|'')*'|\\b\\d+\\b");

    private static final String TABLES =
            """
            select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'flyway%'""";

    private static final String COLUMNS =
            """
            select table_name, column_name, lower(data_type), character_maximum_length, is_nullable,
              coalesce(column_default, ''), is_identity, coalesce(datetime_precision, -1)
            from information_schema.columns
            where table_schema = 'public' and table_name not like 'flyway%'""";

    private static final String KEYS =
            """
            select tc.table_name, tc.constraint_type, tc.constraint_name,
              string_agg(k.column_name, ',' order by k.ordinal_position)
            from information_schema.table_constraints tc
            join information_schema.key_column_usage k
              on k.constraint_schema = tc.constraint_schema and k.constraint_name = tc.constraint_name
              and k.table_name = tc.table_name
            where tc.table_schema = 'public' and tc.table_name not like 'flyway%'
              and tc.constraint_type in ('PRIMARY KEY', 'UNIQUE')
            group by tc.table_name, tc.constraint_type, tc.constraint_name""";

    private static final String REFERENCES =
            """
            select k.table_name, string_agg(k.column_name, ',' order by k.ordinal_position),
              u.table_name, string_agg(u.column_name, ',' order by k.ordinal_position),
              case when r.delete_rule = 'RESTRICT' then 'NO ACTION' else r.delete_rule end
            from information_schema.referential_constraints r
            join information_schema.key_column_usage k
              on k.constraint_schema = r.constraint_schema and k.constraint_name = r.constraint_name
            join information_schema.key_column_usage u
              on u.constraint_schema = r.unique_constraint_schema and u.constraint_name = r.unique_constraint_name
              and u.ordinal_position = k.position_in_unique_constraint
            where k.table_schema = 'public'
            group by r.constraint_name, k.table_name, u.table_name, r.delete_rule""";

    private static final String CHECKS =
            """
            select tc.table_name, c.constraint_name, c.check_clause,
              (select string_agg(distinct u.column_name, ',' order by u.column_name)
               from information_schema.constraint_column_usage u
               where u.constraint_schema = c.constraint_schema and u.constraint_name = c.constraint_name)
            from information_schema.check_constraints c
            join information_schema.table_constraints tc
              on tc.constraint_schema = c.constraint_schema and tc.constraint_name = c.constraint_name
            where tc.table_schema = 'public' and tc.table_name not like 'flyway%'
              and c.constraint_name not like '%_not_null'""";

    private static final String INDEXES_OF_H2 =
            """
            select i.table_name, i.index_name, case when i.index_type_name like 'UNIQUE%' then 'unique index' else 'index' end,
              string_agg(c.column_name, ',' order by c.ordinal_position)
            from information_schema.indexes i
            join information_schema.index_columns c on c.index_schema = i.index_schema and c.index_name = i.index_name
            where i.table_schema = 'public' and not i.is_generated and i.table_name not like 'flyway%'
            group by i.table_name, i.index_name, i.index_type_name""";

    private static final String INDEXES_OF_POSTGRESQL =
            """
            select t.relname, i.relname, case when x.indisunique then 'unique index' else 'index' end,
              (select string_agg(a.attname, ',' order by k.place)
               from unnest(x.indkey::int[]) with ordinality as k(number, place)
               join pg_attribute a on a.attrelid = t.oid and a.attnum = k.number)
            from pg_index x
            join pg_class i on i.oid = x.indexrelid
            join pg_class t on t.oid = x.indrelid
            join pg_namespace n on n.oid = t.relnamespace
            where n.nspname = 'public' and t.relname not like 'flyway%'
              and not exists (select 1 from pg_constraint c where c.conindid = i.oid and c.contype in ('p', 'u'))""";

    /** Reads what the connection's database has. */
    static Schema of(Connection connection) throws SQLException {
        SortedSet<String> lines = new TreeSet<>();
        each(connection, TABLES, row -> lines.add("table " + row.getString(1)));
        each(
                connection,
                COLUMNS,
                row -> lines.add("column " + row.getString(1) + "." + row.getString(2) + " " + type(row)));
        each(
                connection,
                KEYS,
                row -> lines.add(
                        row.getString(2).equals("UNIQUE")
                                ? "unique %s (%s) as %s".formatted(row.getString(1), row.getString(4), row.getString(3))
                                : "primary key %s (%s)".formatted(row.getString(1), row.getString(4))));
        each(
                connection,
                REFERENCES,
                row -> lines.add("foreign key %s (%s) to %s (%s) on delete %s"
                        .formatted(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5).toLowerCase(Locale.ROOT))));
        each(
                connection,
                CHECKS,
                row -> lines.add("check %s as %s of (%s) with %s"
                        .formatted(row.getString(1), row.getString(2), row.getString(4), words(row.getString(3)))));
        each(
                connection,
                indexes(connection),
                row -> lines.add("%s %s (%s) as %s"
                        .formatted(row.getString(3), row.getString(1), row.getString(4), row.getString(2))));
        return new Schema(lines);
    }

    private static String type(ResultSet row) throws SQLException {
        String name = row.getString(3);
        String type = SYNONYMS.getOrDefault(name, name);
        String length = LENGTHLESS.matcher(type).matches() ? "" : "(" + row.getLong(4) + ")";
        String precision = row.getInt(8) > 0 ? " to 10^-" + row.getInt(8) + " s" : "";
        return SYNONYMS.getOrDefault(type + length, type + length)
                + precision
                + (row.getString(5).equals("NO") ? " not null" : "")
                + (row.getString(6).isEmpty() ? "" : " default " + constant(row.getString(6)))
                + (row.getString(7).equals("YES") ? " identity" : "");
    }

    /** A default value as both engines would write it. */
    private static String constant(String written) {
        String value = written.replaceFirst("::[a-z ]+$", "");
        return value.equals("TRUE") || value.equals("FALSE") ? value.toLowerCase(java.util.Locale.ROOT) : value;
    }

    private static SortedSet<String> words(String clause) {
        return WORD.matcher(clause).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String indexes(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2") ? INDEXES_OF_H2 : INDEXES_OF_POSTGRESQL;
    }

    private static void each(Connection connection, String query, Reader reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }
}
