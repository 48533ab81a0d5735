package io.waymark.kit.search;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows that are found by words, and how those that lack theirs get them. Words are made in Java, in one place only.
 *
 * @param rows gives institution_id, id, an array of the texts and one of the words that are kept
 * @param write keeps words, separated by spaces, from {@code given (id, words)} of {@code :institution}
 * @param column whether they are kept in the table itself
 */
public record SearchedRows(String table, String rows, String write, boolean column) {

    private static final int STRETCH = 1_000;

    /** Before all ids. */
    static final UUID START = new UUID(0, 0);

    /** Of a table with an id, by its column {@code words}. */
    public static SearchedRows ofColumn(String table, String texts) {
        return ofColumn(table, table + " t", "t", texts);
    }

    /** @param from the table, and what else the texts are in */
    public static SearchedRows ofColumn(String table, String from, String alias, String texts) {
        return new SearchedRows(
                table,
                "select %1$s.institution_id, %1$s.id, array[%2$s] as texts, %1$s.words from %3$s where %1$s.institution_id = :institution"
                        .formatted(alias, texts, from),
                "update " + table + " t set words = string_to_array(g.words, ' ') from given g"
                        + " where t.institution_id = :institution and t.id = g.id",
                true);
    }

    private record Found(UUID id, String words, boolean stale) {}

    /**
     * Looks at those that come next and writes what is not right. What somebody else writes meanwhile they wrote rightly, so
     * that is read again under a lock.
     *
     * @return the last that was looked at; none where there are no more
     */
    Optional<UUID> refresh(JdbcClient jdbc, UUID institution, UUID after) {
        var next =
                find(jdbc, institution, "r.id > :after order by r.id limit " + STRETCH, it -> it.param("after", after));
        var stale = stale(next);
        if (!stale.isEmpty()) {
            write(
                    jdbc,
                    institution,
                    find(
                            jdbc,
                            institution,
                            "r.id = any (:ids) for no key update",
                            it -> it.param("ids", stale.stream().map(Found::id).toArray(UUID[]::new))));
        }
        return next.isEmpty() ? Optional.empty() : Optional.of(next.getLast().id());
    }

    private List<Found> find(
            JdbcClient jdbc,
            UUID institution,
            String which,
            Function<JdbcClient.StatementSpec, JdbcClient.StatementSpec> bound) {
        return bound.apply(jdbc.sql("select * from (" + rows + ") r where " + which)
                        .param("institution", institution))
                .query((row, _) -> {
                    var words =
                            SearchWords.list((String[]) row.getArray("texts").getArray());
                    var kept = Set.of((String[]) row.getArray("words").getArray());
                    return new Found(
                            row.getObject("id", UUID.class),
                            String.join(" ", words),
                            !kept.equals(new HashSet<>(words)));
                })
                .list();
    }

    private void write(JdbcClient jdbc, UUID institution, List<Found> locked) {
        var stale = stale(locked);
        jdbc.sql("with given as (select * from unnest(:ids, :words) as g (id, words)) " + write)
                .param("institution", institution)
                .param("ids", stale.stream().map(Found::id).toArray(UUID[]::new))
                .param("words", stale.stream().map(Found::words).toArray(String[]::new))
                .update();
    }

    private static List<Found> stale(List<Found> found) {
        return found.stream().filter(Found::stale).toList();
    }
}
