package io.waymark.stack.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.stack.StackForTests;
import io.waymark.stack.Visitor;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever adds a table or a column that leaves a trail finds words for it, or says that it means nothing to people. */
class HistoryWordsTests {

    /** Copies of what the directory keeps, whose changes are its own. */
    private static final Set<String> COPIES = Set.of("directory_institution", "directory_person");

    /** Kept for Waymark's own use, and said by another column where it means something. */
    private static final Set<String> SILENT = Set.of(
            "appointment_version",
            "attributes_version",
            "college_key",
            "email_key",
            "id",
            "name_key",
            "payload_version",
            "reading",
            "revision",
            "seed",
            "words");

    private final Properties words = words();

    @Test
    void thereAreWordsForEveryThingAndField() {
        assertThat(guarded("c.relname")).allMatch(thing -> words.containsKey("history.thing." + thing));
        assertThat(guarded("a.attname"))
                .filteredOn(field -> !SILENT.contains(field))
                .allMatch(field -> words.containsKey("history.field." + field));
    }

    @Test
    void thereAreNoWordsForWhatIsNotThere() {
        var there = guarded("a.attname");

        assertThat(words.stringPropertyNames())
                .filteredOn(key -> key.startsWith("history.field."))
                .allMatch(key -> there.contains(key.substring("history.field.".length())));
    }

    @ParameterizedTest
    @CsvSource({"ADVISING, advising", "MENTORING, mentoring", "ACCOUNTS, web"})
    void tellsOfTheCollegeWithoutARawName(String source, String schema) {
        var page = Visitor.signedIn("alder-valley", "ruth.bellamy@aldervalley.example")
                .get("/admin/history?source=" + source);

        assertThat(page.status()).isEqualTo(200);
        assertThat(guarded("c.relname", schema)).allMatch(thing -> page.body().contains("value=\"" + thing + "\""));
        assertThat(page.body())
                .contains("data-label=\"Changes\"")
                .doesNotContainPattern("<li>[^<]*(_id|_at|_by|\\{\"|[0-9a-f]{8}-[0-9a-f]{4})[^<]*</li>");
    }

    private static List<String> guarded(String what) {
        return guarded(what, "advising", "mentoring", "web");
    }

    private static List<String> guarded(String what, String... schemas) {
        return StackForTests.database()
                .sql("""
                        select distinct cast(%s as text) from pg_trigger
                        join pg_class c on c.oid = tgrelid join pg_attribute a on a.attrelid = c.oid
                        where tgname like 'leaves_a_trail%%' and attnum > 0 and not attisdropped
                          and attname not in ('institution_id', 'version')
                          and c.relname <> all (?)
                          and cast(cast(relnamespace as regnamespace) as text) = any (?)
                        """.formatted(what))
                .param(COPIES.toArray(String[]::new))
                .param(schemas)
                .query((row, _) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    private static Properties words() {
        var words = new Properties();
        try (var text = new InputStreamReader(
                Objects.requireNonNull(HistoryWordsTests.class.getResourceAsStream(
                        "/io/waymark/web/admin/history/messages.properties")),
                StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
