package io.waymark.advising.education;

import static io.waymark.advising.Refusals.refused;
import static io.waymark.advising.education.ProgramSamples.program;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.csv.FileReport;
import io.waymark.advising.api.education.Accreditation;
import io.waymark.advising.api.education.ProgramApi;
import io.waymark.advising.api.education.ProgramView;
import io.waymark.advising.api.education.StudyMode;
import io.waymark.advising.api.kind.Choice;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.DegreeLevel;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;

@AdvisingTest
class ProgramTests {

    private static final String HEADER = "college,program,level,cip,mode,url\n";

    private final College alder;
    private final College birch;
    private final ProgramApi programs;

    @Autowired
    ProgramTests(Colleges colleges) {
        alder = colleges.open();
        birch = colleges.open();
        programs = alder.asAdmin(ProgramApi.class);
    }

    @Test
    void areKeptByAdminsAndFoundByStudents() {
        var hit = programs.add(program(" Birch  River ", "Health Information"), "k");
        assertThat(programs.add(program(" Birch  River ", "Health Information"), "k"))
                .isEqualTo(hit);
        programs.add(program("Alder Valley", "Coding"), null);
        var maya = alder.as(alder.student("Maya"), Role.STUDENT, ProgramApi.class);

        assertThat(hit.college()).isEqualTo("Birch River");
        assertThat(hit.accreditor()).isNotNull().extracting(Choice::key).isEqualTo("cahiim");
        assertThat(hit.accreditation()).isEqualTo(Accreditation.HOLDS);
        assertThat(names(maya, null)).containsExactly("Coding", "Health Information");
        assertThat(names(maya, "birch")).containsExactly("Health Information");
        assertThat(names(maya, "51.07")).hasSize(2);
        assertThat(names(maya, "%")).isEmpty();
        assertThat(maya.list(null, DegreeLevel.BACHELOR, null, null, false, null, 50)
                        .total())
                .isZero();
        assertThat(maya.list(null, null, StudyMode.ONLINE, "cahiim", false, null, 50)
                        .total())
                .isEqualTo(2);
        assertThat(maya.list(null, null, StudyMode.HYBRID, null, false, null, 50)
                        .items())
                .isEmpty();
        assertThat(maya.accreditors()).extracting(Choice::key).contains("cahiim");
        refused(HttpStatus.FORBIDDEN, "not-allowed", () -> maya.add(program("A", "B"), null));
    }

    @Test
    void areReadInStretches() {
        for (var name : List.of("C", "a", "B")) {
            programs.add(program("Alder", name), null);
        }

        var first = programs.list(null, null, null, null, false, null, 2);

        assertThat(first.items()).extracting(ProgramView::name).containsExactly("a", "B");
        assertThat(programs.list(null, null, null, null, false, first.next(), 2).items())
                .extracting(ProgramView::name)
                .containsExactly("C");
    }

    @Test
    void areSetSideBySideInTheOrderThatIsAskedFor() {
        var one = programs.add(program("Alder", "One"), null).id();
        var two = programs.add(program("Alder", "Two"), null).id();
        var foreign = birch.asAdmin(ProgramApi.class)
                .add(program("Birch", "Three"), null)
                .id();

        assertThat(programs.compared(List.of(two, UUID.randomUUID(), foreign, one)))
                .extracting(ProgramView::name)
                .containsExactly("Two", "One");
        refused(
                HttpStatus.BAD_REQUEST,
                "invalid-request",
                () -> programs.compared(List.of(one, two, foreign, one, two)));
    }

    @Test
    void ofAnotherCollegeAreUnknown() {
        var foreign = birch.asAdmin(ProgramApi.class).add(program("Birch", "HIT"), null);

        assertThat(names(programs, null)).isEmpty();
        refused(HttpStatus.NOT_FOUND, "no-such-program", () -> programs.show(foreign.id()));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-program",
                () -> programs.change(foreign.id(), program("Mine", "Now"), Revision.of(foreign)));
        refused(HttpStatus.NOT_FOUND, "no-such-program", () -> programs.retire(foreign.id(), Revision.of(foreign)));
    }

    @Test
    void haveOneNameAtACollege() {
        programs.add(program("Alder", "HIT"), null);
        var coding = programs.add(program("Alder", "Coding"), null);

        refused(HttpStatus.CONFLICT, "program-exists", () -> programs.add(program("ALDER", "hit"), null));
        refused(
                HttpStatus.CONFLICT,
                "program-exists",
                () -> programs.change(coding.id(), program("Alder", "Hit"), Revision.of(coding)));
    }

    @Test
    void areChangedOnlyAsTheyStand() {
        var hit = programs.add(program("Alder", "HIT"), null);
        var changed = programs.change(hit.id(), program("Alder", "HIM"), Revision.of(hit));

        assertThat(changed.name()).isEqualTo("HIM");
        refused(
                HttpStatus.PRECONDITION_FAILED,
                "stale-version",
                () -> programs.change(hit.id(), program("Alder", "HIT"), Revision.of(hit)));
    }

    @Test
    void stayWhenTheyAreRetired() {
        var hit = programs.add(program("Alder", "HIT"), null);

        var retired = programs.retire(hit.id(), Revision.of(hit));
        assertThat(names(programs, null)).isEmpty();
        assertThat(programs.list(null, null, null, null, true, null, 50).items())
                .containsExactly(retired);
        assertThat(programs.show(hit.id()).retired()).isTrue();

        programs.restore(hit.id(), Revision.of(retired));
        assertThat(names(programs, null)).containsExactly("HIT");
    }

    @Test
    void sayWhatIsWrongWithThem() {
        var nobody = program("Alder", "HIT", "nobody", null);

        assertThat(refused(HttpStatus.UNPROCESSABLE_CONTENT, "program-invalid", () -> programs.add(nobody, null)))
                .contains("unknown-accreditor");
        var unsaid = program("Alder", "HIT", null, LocalDate.of(2027, 1, 1));
        assertThat(refused(HttpStatus.UNPROCESSABLE_CONTENT, "program-invalid", () -> programs.add(unsaid, null)))
                .contains("accreditedThrough", "no-accreditor");
    }

    @Test
    void comeFromAFile() {
        var there = programs.add(program("Alder", "HIT"), null);
        programs.retire(there.id(), Revision.of(there));
        var csv = HEADER
                + "alder,hit,associate,51.0707,hybrid,https://a.example\nBirch,=A2&B2,associate,51.0707,online,https://b.example\n";

        var refusedFile = take(csv);
        assertThat(refusedFile.errorCount()).isOne();
        assertThat(refusedFile.errors().getFirst().value()).isEqualTo("=A2&B2");
        assertThat(names(programs, null)).isEmpty();

        var good = csv.replace("=A2&B2", "HIT");
        assertThat(take(good)).isEqualTo(new FileReport(2, 1, 1, 0, 0, List.of()));
        assertThat(programs.show(there.id()))
                .returns(StudyMode.HYBRID, ProgramView::mode)
                .returns(there.months(), ProgramView::months)
                .returns(true, ProgramView::retired);
        assertThat(take(good)).isEqualTo(new FileReport(2, 0, 0, 2, 0, List.of()));
        assertThat(take("PK\u0003\u0004").errors().getFirst().code()).isEqualTo("cut-off-archive");
    }

    @Test
    void thatComeFromAFileAreFoundByWhatItSays() {
        take(HEADER + "Birch,Coding,associate,51.0707,online,https://b.example\n");
        assertThat(names(programs, "birch, coding")).containsExactly("Coding");

        take(HEADER + "Birch,Coding,associate,51.0713,online,https://b.example\n");
        assertThat(names(programs, "51.0713")).containsExactly("Coding");
        assertThat(names(programs, "51.0707")).isEmpty();
    }

    @Test
    void keepWhatAFileHasNoColumnFor() {
        take(HEADER.strip() + ",accreditor,accredited_through,checked_on,months,cost_usd\n"
                + "Alder,HIT,associate,51.0707,online,https://a.example,cahiim,2199-06-30,2020-01-01,24,800\n");
        var there =
                programs.list(null, null, null, null, false, null, 1).items().getFirst();
        var row = "Alder,HIT,associate,51.0707,hybrid,https://a.example";

        take(HEADER + row + "\n");
        assertThat(programs.show(there.id()))
                .returns(StudyMode.HYBRID, ProgramView::mode)
                .returns(there.accreditor(), ProgramView::accreditor)
                .returns(there.accreditedThrough(), ProgramView::accreditedThrough)
                .returns(there.checkedOn(), ProgramView::checkedOn)
                .returns(there.months(), ProgramView::months)
                .returns(there.costUsd(), ProgramView::costUsd);
        assertThat(take(HEADER + row + "\n").unchanged()).isOne();

        take(HEADER.strip() + ",months,checked_on,cost_usd\n" + row + ",,,900\n");
        assertThat(programs.show(there.id()))
                .returns(there.accreditedThrough(), ProgramView::accreditedThrough)
                .returns(null, ProgramView::checkedOn)
                .returns(null, ProgramView::months)
                .returns(900, ProgramView::costUsd);

        take(HEADER.strip() + ",accreditor\n" + row + ",\n");
        assertThat(programs.show(there.id()))
                .returns(null, ProgramView::accreditor)
                .returns(null, ProgramView::accreditedThrough);
    }

    @Test
    void areNamedOnceInAFile() {
        var row = "Alder,HIT,associate,51.0707,online,https://a.example\n";

        assertThat(take(HEADER + row + "\n" + row.replace("HIT", "Coding") + row.replace("Alder", " ALDER ") + "x\n")
                        .errors())
                .extracting(it -> it.row() + " " + it.code() + " " + it.arguments())
                .startsWith("5 repeated-row {row=2}", "6 missing-value {}");
    }

    @Test
    void comeByTheThousandInTheTimeThatAPersonWaits() {
        var rows = IntStream.range(0, 5_000)
                .mapToObj("Alder,HIT %d,associate,51.0707,online,https://a.example\n"::formatted)
                .collect(Collectors.joining("", HEADER, ""));

        var start = System.nanoTime();
        assertThat(take(rows).added()).isEqualTo(5_000);
        assertThat(take(rows.replace("HIT 4999", "HIT 5000")))
                .isEqualTo(new FileReport(5_000, 1, 0, 4_999, 0, List.of()));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void comeFromAFileOfAnAdminOnly() {
        var dana = alder.as(alder.advisor("Dana"), Role.ADVISOR, ProgramApi.class);

        refused(HttpStatus.FORBIDDEN, "not-allowed", () -> dana.take(file(HEADER)));
        refused(HttpStatus.CONTENT_TOO_LARGE, "content-too-large", () -> programs.take(file("x".repeat(2_100_000))));
    }

    private FileReport take(String csv) {
        return programs.take(file(csv));
    }

    static InputStreamResource file(String csv) {
        return new InputStreamResource(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> names(ProgramApi of, @Nullable String words) {
        return of.list(words, null, null, null, false, null, 50).items().stream()
                .map(ProgramView::name)
                .toList();
    }
}
