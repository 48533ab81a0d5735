package io.waymark.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That an instance of the release before survives what new migrations do. */
class MigrationRulesTests {

    private static final Pattern NAME = Pattern.compile("V(\\d+)(?:[._]\\d+)?__.*\\.sql");
    private static final Pattern COMMENTS = Pattern.compile("--[^\n]*");
    private static final Pattern TAKES_AWAY = Pattern.compile(
            String.join(
                    "|",
                    "\\bdrop\\s+(?!index\\b|constraint\\b|not\\s+null\\b)\\w+",
                    "\\brename\\b",
                    "\\balter\\s+(column\\s+)?\\w+\\s+(set\\s+data\\s+)?type\\b",
                    "\\bset\\s+not\\s+null\\b",
                    "\\badd\\s+(column\\s+)?(?!constraint)(if\\s+not\\s+exists\\s+)?\\w+\\s+(?=[^,;]*\\bnot\\s+null\\b)(?![^,;]*\\b(default|generated)\\b)[^,;]*"));

    private static final Pattern UNIQUE_INDEX =
            Pattern.compile("\\bcreate\\s+unique\\s+index\\s[^;]*?\\bon\\s+(?:only\\s+)?([\\w.]+)");

    @Test
    void anOlderInstanceSurvivesEveryNewMigration() throws IOException {
        var released = released();

        try (var modules = Files.list(Path.of(".."))) {
            var migrations = modules.map(module -> module.resolve("src/main/resources/db"))
                    .filter(Files::isDirectory)
                    .flatMap(MigrationRulesTests::below)
                    .filter(file -> NAME.matcher(file.getFileName().toString()).matches())
                    .toList();

            assertThat(migrations).hasSizeGreaterThan(100);
            assertThat(released.keySet())
                    .containsAll(
                            migrations.stream().map(MigrationRulesTests::folder).collect(Collectors.toSet()));
            assertThat(migrations.stream().filter(file -> number(file) > released.getOrDefault(folder(file), 0)))
                    .allSatisfy(file -> assertThat(broken(Files.readString(file)))
                            .as(file.toString())
                            .isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table note drop column body;",
                "alter table note drop body;",
                "alter table note alter column body drop default;",
                "drop function words_of(text);",
                "drop trigger note_is_written_down on note;",
                "drop policy note_of_a_college on note;",
                "create unique index one_note_each on note (institution_id, student_id);",
                "drop table note;",
                "alter table note rename column body to text;",
                "alter table note rename to remark;",
                "alter table note alter column body set not null;",
                "alter table note alter body type varchar(10);",
                "alter table note add column body text not null;",
                "alter table note\n    add column author uuid,\n    add column body text not null;"
            })
    void whatAnOlderInstanceDoesNotSurviveIsFound(String migration) {
        assertThat(broken(migration)).isNotEmpty();
        assertThat(broken("-- contract: nobody reads it since the last release\n" + migration))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table note add column body text;",
                "alter table note add column body text not null default '';",
                "create table note (institution_id uuid not null, id uuid not null, body text not null);",
                "alter table note add constraint a_note_says_something check (body is not null);",
                "-- drop column is what comes next\nalter table note add column body text;",
                "drop index note_by_student;",
                "alter table note drop constraint a_note_is_short;",
                "alter table note alter column body drop not null;",
                "create table note (id uuid not null);\ncreate unique index one_note_each on note (id);"
            })
    void whatOnlyAddsIsFine(String migration) {
        assertThat(broken(migration)).isEmpty();
    }

    private static List<String> broken(String migration) {
        if (migration.startsWith("-- contract: ")) {
            return List.of();
        }
        var statements = COMMENTS.matcher(migration.toLowerCase(Locale.ROOT)).replaceAll("");
        var tightened = UNIQUE_INDEX
                .matcher(statements)
                .results()
                .filter(index -> !statements.contains("create table " + index.group(1) + " "));
        return Stream.concat(TAKES_AWAY.matcher(statements).results(), tightened)
                .map(found -> found.group().strip())
                .toList();
    }

    private static Map<String, Integer> released() throws IOException {
        return Files.readAllLines(Path.of("released-migrations")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(words -> words[0], words -> Integer.valueOf(words[1])));
    }

    private static Stream<Path> below(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String folder(Path migration) {
        return migration.getName(migration.getNameCount() - 2).toString();
    }

    private static int number(Path migration) {
        var name = NAME.matcher(migration.getFileName().toString());
        return name.matches() ? Integer.parseInt(name.group(1)) : 0;
    }
}
