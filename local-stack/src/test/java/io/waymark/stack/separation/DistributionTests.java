package io.waymark.stack.separation;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.stack.StackForTests;
import io.waymark.stack.separation.Tables.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That {@code deploy/distribute.sql} says of every table where its rows go. */
class DistributionTests {

    private static final String FILE = read(Path.of("..", "deploy", "distribute.sql"));

    @Test
    void listsEveryTableExactlyOnce() {
        var tables = Tables.all().stream()
                .filter(table -> !table.name().startsWith("flyway_history"))
                .map(Table::full);

        assertThat(Stream.of(distributed(), reference(), local()).flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(tables.toList());
    }

    @Test
    void distributesWhatBelongsToACollegeAndNothingElse() {
        assertThat(distributed())
                .containsExactlyInAnyOrderElementsOf(
                        Tables.ofColleges().stream().map(Table::full).toList());
        assertThat(reference()).containsExactlyInAnyOrderElementsOf(Tables.READ_BEFORE_ANYBODY_IS_KNOWN.keySet());
    }

    @Test
    void distributesATableAfterThoseThatItRefersTo() {
        var order = distributed();

        assertThat(references())
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(order.indexOf(reference.from()))
                        .as(reference.toString())
                        .isGreaterThan(order.indexOf(reference.to())));
    }

    private record Reference(String from, String to) {}

    private static List<Reference> references() {
        return StackForTests.database()
                .sql("""
                        select conrelid::regclass::text as from_table, confrelid::regclass::text as to_table
                        from pg_constraint join pg_class on pg_class.oid = conrelid
                        where contype = 'f' and conrelid <> confrelid and not relispartition
                          and conrelid in (select attrelid from pg_attribute where attname = 'institution_id')
                        """)
                .query((row, _) -> new Reference(row.getString("from_table"), row.getString("to_table")))
                .list();
    }

    private static List<String> distributed() {
        return listed("^select create_distributed_table\\('([a-z_.]+)', 'institution_id'");
    }

    private static List<String> reference() {
        return listed("^select create_reference_table\\('([a-z_.]+)'\\)");
    }

    private static List<String> local() {
        return listed("^-- local: ([a-z_.]+) \\(");
    }

    private static List<String> listed(String line) {
        return Pattern.compile(line, Pattern.MULTILINE)
                .matcher(FILE)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
