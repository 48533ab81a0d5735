package io.waymark.stack.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class DataFolderTests {

    @TempDir
    private Path folder;

    @Test
    void leavesAFolderOfSomethingElseAlone() throws IOException {
        var thesis = Files.writeString(folder.resolve("thesis.txt"), "years of work");

        cannotStart(() -> DataFolder.claim(folder), "holds something else");

        assertThat(folder).isDirectoryContaining(thesis::equals).isDirectoryNotContaining("glob:**/lock");
    }

    @Test
    void beginsAnewOnNothingButADatabase() throws IOException {
        var thesis = Files.writeString(database().resolve("thesis.txt"), "years of work");

        try (var data = DataFolder.claim(folder)) {
            cannotStart(() -> data.prepare(true), "holds something else");
            cannotStart(() -> Database.open(data), "holds something else");
        }

        assertThat(thesis).hasContent("years of work");
    }

    @Test
    void beginsAnewWhenAsked() throws IOException {
        Files.writeString(database().resolve("PG_VERSION"), "17\n");

        try (var data = DataFolder.claim(folder)) {
            data.prepare(true);

            assertThat(folder.resolve("postgres")).doesNotExist();
            assertThat(data.isMovingIn()).isTrue();
        }
    }

    @Test
    void beginsAnewByItselfUntilAllHaveMovedIn() throws IOException {
        firstStart(false);
        assertThat(database()).isEmptyDirectory();

        firstStart(true);
        Files.writeString(database().resolve("kept"), "kept");

        try (var data = DataFolder.claim(folder)) {
            data.prepare(false);

            assertThat(data.isMovingIn()).isFalse();
            assertThat(database().resolve("kept")).exists();
        }
    }

    @Test
    void isOneStacksAtATime() {
        try (var _ = DataFolder.claim(folder)) {
            cannotStart(() -> DataFolder.claim(folder), "Another Waymark is running");
        }
        DataFolder.claim(folder).close();
    }

    @Test
    void isWhereSomethingCanBeWritten() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");

        cannotStart(() -> DataFolder.claim(file.resolve("data")), "Nothing can be written");
    }

    @Test
    void opensNoOtherVersion() throws IOException {
        Files.writeString(database().resolve("PG_VERSION"), "17\n");

        try (var data = DataFolder.claim(folder)) {
            cannotStart(() -> Database.open(data), "holds something else than a PostgreSQL 18 database");
        }
    }

    @Test
    void saysWhereTheReasonStandsIfTheDataIsBroken() throws IOException {
        Files.writeString(database().resolve("PG_VERSION"), "18\n");
        Files.writeString(database().resolve("postgresql.conf"), "port = nowhere\n");

        try (var data = DataFolder.claim(folder)) {
            cannotStart(() -> Database.open(data, Duration.ofSeconds(1)), "the reason stands in");
            assertThat(data.log()).content().contains("invalid value for parameter \"port\"");
        }
    }

    @Test
    void stopsThePostgresOfAStackThatWasKilled() throws IOException, InterruptedException, SQLException {
        var killed = Java.run(Killed.class, List.of(), folder.toString());
        assertThat(killed.status()).as(killed.errors()).isEqualTo(137);
        var orphan = Long.parseLong(Files.readAllLines(database().resolve("postmaster.pid"))
                .getFirst()
                .strip());
        assertThat(ProcessHandle.of(orphan)).isPresent();

        try (var data = DataFolder.claim(folder)) {
            data.prepare(false);
            assertThat(ProcessHandle.of(orphan)).isEmpty();

            try (var database = Database.open(data);
                    var connection =
                            connect(database.server().url(), database.server().password())) {
                assertThat(connection.isValid(5)).isTrue();
            }
        }
    }

    @Test
    void keepsADatabaseWithAPasswordOfItsOwn() throws IOException, SQLException {
        try (var data = DataFolder.claim(folder)) {
            data.prepare(false);
            try (var database = Database.open(data)) {
                asksForThePassword(database, data);
            }
        }
    }

    @Test
    void closesADatabaseOfBeforeThereWasAPassword() throws IOException, SQLException {
        try (var old = EmbeddedPostgres.builder()
                .setDataDirectory(database())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .start()) {
            old.getPostgresDatabase()
                    .getConnection()
                    .createStatement()
                    .execute("create role waymark_web login password 'service'");
        }

        try (var data = DataFolder.claim(folder);
                var database = Database.open(data)) {
            asksForThePassword(database, data);
        }
    }

    private static void asksForThePassword(Database database, DataFolder data) throws IOException, SQLException {
        var url = database.server().url();
        assertThat(Files.getPosixFilePermissions(data.password()))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> connect(url, "postgres"))
                .withMessageContaining("password authentication failed");
        try (var connection = connect(url, database.server().password())) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    private static Connection connect(String url, String password) throws SQLException {
        return DriverManager.getConnection(url, "postgres", password);
    }

    /** A stack that has moved in and is killed. */
    static final class Killed {

        public static void main(String[] args) {
            var data = DataFolder.claim(Path.of(args[0]));
            data.prepare(false);
            Database.open(data);
            data.movedIn();
            Runtime.getRuntime().halt(137);
        }
    }

    private void firstStart(boolean finishes) throws IOException {
        try (var data = DataFolder.claim(folder)) {
            data.prepare(false);
            assertThat(data.isMovingIn()).isTrue();
            assertThat(folder.resolve("postgres")).doesNotExist();
            if (finishes) {
                data.movedIn();
            } else {
                Files.writeString(database().resolve("half"), "half");
            }
        }
        if (!finishes) {
            try (var data = DataFolder.claim(folder)) {
                data.prepare(false);
            }
        }
    }

    private Path database() throws IOException {
        return Files.createDirectories(folder.resolve("postgres"));
    }

    private static void cannotStart(org.assertj.core.api.ThrowableAssert.ThrowingCallable start, String why) {
        assertThatExceptionOfType(CannotStart.class).isThrownBy(start).withMessageContaining(why);
    }
}
