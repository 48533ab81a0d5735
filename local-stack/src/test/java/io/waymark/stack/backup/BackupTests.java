package io.waymark.stack.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.advising.AdvisingApplication;
import io.waymark.mentoring.MentorApplication;
import io.waymark.stack.StackForTests;
import io.waymark.stack.platform.Stack.Server;
import io.waymark.web.WebApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A platform with everything in it, saved and brought back elsewhere by the jobs that operators run. */
class BackupTests {

    private static final Path DOCUMENTS = Path.of("target/documents");
    private static final List<String> LEFT_OUT =
            List.of("web.attempt", "web.spring_session", "web.spring_session_attributes");

    @TempDir
    private Path folder = Path.of("");

    private Server source = new Server("", "", "", "");

    @BeforeEach
    void fillThePlatform() {
        StackForTests.get();
        source = StackForTests.existingDatabase();
    }

    @Test
    void everythingIsBackByCountAndByHash() throws IOException {
        var before = RowSums.of("waymark");
        backup("everything.zip");
        var saved = RowSums.of("waymark").unchangedSince(before);
        LEFT_OUT.forEach(saved.byTable()::remove);
        var target = migrated("restored");

        restore(target, "everything.zip");

        assertThat(saved.byTable()).hasSizeGreaterThan(before.byTable().size() / 2);
        assertThat(saved.rows()).isGreaterThan(1_000);
        assertThat(RowSums.of("restored").only(saved)).isEqualTo(saved);
        assertThat(RowSums.superuser("restored")
                        .sql("select count(*) from web.spring_session")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(filesOf(folder.resolve("documents-restored"))).isNotEmpty();
        assertThat(filesOf(DOCUMENTS)).containsAllEntriesOf(filesOf(folder.resolve("documents-restored")));
        assertThat(keptFiles("restored"))
                .containsOnlyKeys(filesOf(folder.resolve("documents-restored")).keySet());
    }

    @Test
    void oneCollegeIsBackAndNoOther() throws IOException {
        var college = StackForTests.database()
                .sql("select institution_id::text from web.college where slug = 'alder-valley'")
                .query(String.class)
                .single();
        var itsRows = "where institution_id = '" + college + "'";
        var before = RowSums.of("waymark", itsRows);
        backup("college.zip", "alder-valley");
        var saved = RowSums.of("waymark", itsRows).unchangedSince(before);
        var target = migrated("one_college");

        restore(target, "college.zip");
        assertThatThrownBy(() -> restore(target, "college.zip")).hasMessageContaining("--replace");
        RowSums.superuser("one_college").sql("delete from advising.document").update();
        restore(target, "college.zip", "--replace");

        assertThat(saved.rows()).isGreaterThan(1_000);
        assertThat(RowSums.of("one_college", itsRows).only(saved)).isEqualTo(saved);
        assertThat(RowSums.superuser("one_college")
                        .sql("select count(*) from advising.person where institution_id::text <> ?")
                        .param(college)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aBackupThatWasCutOffOrChangedLeavesNothing() throws IOException {
        backup("whole.zip");
        var whole = Files.readAllBytes(folder.resolve("whole.zip"));
        var cut = new byte[whole.length / 2];
        System.arraycopy(whole, 0, cut, 0, cut.length);
        Files.write(folder.resolve("cut.zip"), cut);
        var target = migrated("cut_off");
        var empty = RowSums.of("cut_off");

        assertThatThrownBy(() -> restore(target, "cut.zip")).isInstanceOf(Exception.class);

        assertThat(RowSums.of("cut_off")).isEqualTo(empty);
    }

    @Test
    void aBackupGoesIntoTheReleaseThatItComesFrom() throws IOException {
        backup("older.zip");
        var target = migrated("another_release");
        RowSums.superuser("another_release")
                .sql(
                        "insert into web.flyway_history select 900, '900', 'x', type, 'V900__x.sql', checksum, installed_by, now(), 1, true from web.flyway_history limit 1")
                .update();

        assertThatThrownBy(() -> restore(target, "older.zip")).hasMessageContaining("another release");
    }

    private void backup(String file, String... words) {
        var arguments = new ArrayList<>(List.of("backup"));
        arguments.addAll(List.of(words));
        arguments.addAll(as(source, DOCUMENTS.toAbsolutePath(), file));
        AdvisingApplication.main(arguments.toArray(String[]::new));
    }

    private void restore(Server target, String file, String... words) {
        var name = target.url().substring(target.url().lastIndexOf('/') + 1);
        var arguments = new ArrayList<>(List.of("restore"));
        arguments.addAll(List.of(words));
        arguments.addAll(as(target, folder.resolve("documents-" + name), file));
        AdvisingApplication.main(arguments.toArray(String[]::new));
    }

    private List<String> as(Server database, Path documents, String file) {
        return List.of(
                "--spring.flyway.url=" + database.url(),
                "--spring.flyway.user=" + database.user(),
                "--spring.flyway.password=" + database.password(),
                "--waymark.documents.folder=" + documents,
                "--waymark.backup.file=" + folder.resolve(file));
    }

    private static Server migrated(String name) {
        var database = StackForTests.emptyDatabase(name);
        var arguments = new String[] {
            "migrate",
            "--spring.datasource.url=" + database.url(),
            "--spring.datasource.password=service",
            "--spring.flyway.url=" + database.url(),
            "--spring.flyway.user=" + database.user(),
            "--spring.flyway.password=" + database.password()
        };
        WebApplication.main(arguments);
        AdvisingApplication.main(arguments);
        MentorApplication.main(arguments);
        return database;
    }

    private static Map<String, String> keptFiles(String database) {
        var kept = new TreeMap<String, String>();
        RowSums.superuser(database)
                .sql(
                        "select institution_id || '/' || id as place, sha256 from advising.document where state = 'KEPT' and content is null")
                .query(row -> {
                    kept.put(row.getString(1), row.getString(2));
                });
        return kept;
    }

    private static Map<String, String> filesOf(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (var paths = Files.walk(folder)) {
            for (var file : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), sha256(file));
            }
        }
        return files;
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
