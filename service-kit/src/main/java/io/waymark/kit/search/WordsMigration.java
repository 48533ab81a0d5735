package io.waymark.kit.search;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Writes the words that rows are found by which are there already, some thousand rows at a time. In Java, for words are made
 * in one place only.
 *
 * @param table whose policy and trail do not hold meanwhile: the owner sees every college, and words are no news
 * @param rows gives institution_id, id and an array of texts, in the order of both ids behind those of the two parameters
 * @param write writes words, separated by spaces, from arrays of institutions, ids and words
 */
public record WordsMigration(String number, String description, String table, String rows, String write)
        implements JavaMigration {

    private static final int STRETCH = 5_000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** Of a table with an id, into its column {@code words}. */
    public static WordsMigration ofColumn(String number, String table, String texts) {
        return new WordsMigration(
                number,
                "words of " + table,
                table,
                "select institution_id, id, array[" + texts + "] as texts from " + table,
                intoColumn(table));
    }

    /** Writes them into the column {@code words}. */
    public static String intoColumn(String table) {
        return "update " + table + " t set words = string_to_array(g.words, ' ') from given g"
                + " where t.institution_id = g.institution_id and t.id = g.id";
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        execute(connection, "alter table %s no force row level security".formatted(table));
        execute(connection, "alter table %s disable trigger user".formatted(table));
        var stretch = read(connection, BEFORE_ALL, BEFORE_ALL);
        while (!stretch.isEmpty()) {
            write(connection, stretch);
            stretch = read(
                    connection,
                    stretch.getLast().institution(),
                    stretch.getLast().id());
        }
        execute(connection, "alter table %s enable trigger user".formatted(table));
        execute(connection, "alter table %s force row level security".formatted(table));
    }

    private record FoundRow(UUID institution, UUID id, String words) {}

    private List<FoundRow> read(Connection connection, UUID institution, UUID id) throws SQLException {
        var found = new ArrayList<FoundRow>();
        try (var query = connection.prepareStatement("select * from (" + rows
                + ") r where (institution_id, id) > (?, ?) order by institution_id, id limit ?")) {
            query.setObject(1, institution);
            query.setObject(2, id);
            query.setInt(3, STRETCH);
            var row = query.executeQuery();
            while (row.next()) {
                var texts = (String[]) row.getArray("texts").getArray();
                found.add(new FoundRow(
                        row.getObject("institution_id", UUID.class),
                        row.getObject("id", UUID.class),
                        SearchWords.of(texts)));
            }
        }
        return found;
    }

    private void write(Connection connection, List<FoundRow> stretch) throws SQLException {
        try (var update = connection.prepareStatement(
                "with given as (select * from unnest(?::uuid[], ?::uuid[], ?::text[]) as g (institution_id, id, words)) "
                        + write)) {
            update.setArray(
                    1,
                    array(
                            connection,
                            "uuid",
                            stretch.stream().map(FoundRow::institution).toArray()));
            update.setArray(
                    2,
                    array(connection, "uuid", stretch.stream().map(FoundRow::id).toArray()));
            update.setArray(
                    3,
                    array(
                            connection,
                            "text",
                            stretch.stream().map(FoundRow::words).toArray()));
            update.executeUpdate();
        }
    }

    private static Array array(Connection connection, String type, Object[] values) throws SQLException {
        return connection.createArrayOf(type, values);
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(number);
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
