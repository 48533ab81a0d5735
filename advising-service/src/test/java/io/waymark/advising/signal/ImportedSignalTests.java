package io.waymark.advising.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.imports.ApplyImport;
import io.waymark.advising.api.imports.ConflictChoice;
import io.waymark.advising.api.imports.ImportApi;
import io.waymark.advising.api.imports.ImportState;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonView;
import io.waymark.advising.api.signal.SignalKind;
import io.waymark.core.revision.Revision;
import io.waymark.kit.night.NightlyWork;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.InputStreamResource;

/** Signals follow an import in its own transaction. */
@AdvisingTest
class ImportedSignalTests {

    private static final String HEADER = "role,number,given_name,family_name,email";

    private final AdvisedStudent maya;

    @Autowired
    ImportedSignalTests(Colleges colleges, MovableClock clock, List<NightlyWork> nightlyWorks) {
        maya = AdvisedStudent.withoutRoadmap(colleges, clock, nightlyWorks);
    }

    @Test
    void comeBackWithAStudentWhomAnImportMakesActiveAgain() {
        var people = maya.college.asAdmin(PersonApi.class);
        var entry = people.show(maya.student.value());
        people.deactivate(entry.id(), Revision.of(entry));
        assertThat(maya.open()).isEmpty();

        apply(HEADER, rowOf(entry));

        assertThat(maya.open()).containsExactly("NO_APPOINTMENT since 2026-03-02", "NO_ROADMAP since 2026-03-02");
    }

    @Test
    void endWithTheRoadmapThatAnImportStarts() {
        var entry = maya.college.asAdmin(PersonApi.class).show(maya.student.value());

        apply(HEADER + ",roadmap", rowOf(entry) + ",health-information-technician");

        assertThat(maya.closedBy(SignalKind.NO_ROADMAP)).containsExactly("ROADMAP_STARTED");
    }

    private static String rowOf(PersonView person) {
        return "student,%s,%s,%s,%s"
                .formatted(person.number(), person.givenName(), person.familyName(), person.email());
    }

    private void apply(String... lines) {
        var imports = maya.college.asAdmin(ImportApi.class);
        var csv = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        var upload = imports.upload("Fall", false, new InputStreamResource(new ByteArrayInputStream(csv)))
                .id();
        reach(imports, upload, ImportState.CHECKED);
        imports.apply(upload, new ApplyImport(null, ConflictChoice.OVERWRITE, true));
        reach(imports, upload, ImportState.APPLIED);
    }

    private static void reach(ImportApi imports, UUID upload, ImportState state) {
        await().atMost(Duration.ofSeconds(60)).until(() -> imports.show(upload).state() == state);
    }
}
