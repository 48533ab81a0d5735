package io.waymark.advising.imports;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.csv.FileReading;
import io.waymark.advising.api.imports.ConflictChoice;
import io.waymark.advising.api.imports.ImportFailure;
import io.waymark.advising.api.imports.ImportState;
import io.waymark.advising.api.imports.ImportView;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** From the upload to the end of an import. */
@AdvisingTest
class ImportStateTests {

    private static final ImportFailure FULL =
            new ImportFailure("caseload-full", Map.of("advisor", "Kim Lee", "load", 3, "limit", 2));

    private static final String MAYA = "student,S-1,Maya,Okafor,maya@alder.example";

    private final College alder;
    private final Importing importing;
    private final ImportStore imports;
    private final ImportStates states;
    private final ImportCounts counts;
    private final ImportNews news;

    @Autowired
    ImportStateTests(
            Colleges colleges, ImportStore imports, ImportStates states, ImportCounts counts, ImportNews news) {
        alder = colleges.open();
        importing = Importing.into(alder);
        this.imports = imports;
        this.states = states;
        this.counts = counts;
        this.news = news;
    }

    @Test
    void knowsWhichAttributesAFileHasColumnsOf() {
        var upload = added(List.of("campus", "term"));

        assertThat(alder.inside(() -> imports.attributeKeys(upload))).containsExactlyInAnyOrder("campus", "term");
    }

    @Test
    void isNoneThatNobodyUploaded() {
        var upload = ImportId.next();

        Assertions.assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> alder.inside(() -> imports.lock(upload)))
                .satisfies(it -> assertThat(it.code()).isEqualTo("no-such-import"));
    }

    @Test
    void countsWhatIsAppliedOnlyWhileItIsApplied() {
        var upload = added(List.of());
        var stretch = new MergeStretch(4, 1, 2, 3);

        assertThat(after(upload, () -> counts.applied(upload, stretch))).returns(0, ImportView::created);
        begin(upload, ConflictChoice.KEEP, ConflictChoice.KEEP);
        after(upload, () -> counts.applied(upload, stretch));
        assertThat(after(upload, () -> counts.applied(upload, stretch)))
                .returns(2, ImportView::created)
                .returns(4, ImportView::changed)
                .returns(6, ImportView::unchanged);
        assertThat(after(upload, () -> counts.countAnew(upload))).returns(0, ImportView::changed);
    }

    @Test
    void failsOnlyWhileItIsApplied() {
        var upload = added(List.of());

        assertThat(after(upload, () -> states.fail(upload, ImportState.APPLYING, FULL)))
                .returns(ImportState.CHECKING, ImportView::state);
        begin(upload, ConflictChoice.KEEP, ConflictChoice.KEEP);
        assertThat(after(upload, () -> states.fail(upload, ImportState.APPLYING, FULL)))
                .returns(ImportState.FAILED, ImportView::state)
                .returns(FULL, ImportView::failure)
                .returns(0, ImportView::created);
    }

    @Test
    void remembersWhatWasChosenAboutConflicts() {
        var upload = added(List.of());
        begin(upload, ConflictChoice.OVERWRITE, ConflictChoice.KEEP);

        var terms = alder.inside(() -> imports.terms(upload, alder.admin(), MovableClock.MONDAY_MORNING));

        assertThat(terms.kept()).containsExactly("INACTIVE");
        assertThat(terms)
                .isEqualTo(new MergeTerms(
                        alder.admin(), MovableClock.MONDAY_MORNING, ConflictChoice.OVERWRITE, ConflictChoice.KEEP));
    }

    @Test
    void stopsOnlyOldOnesThatWereChecked() {
        var old = importing.check(MAYA);
        var running = added(List.of());

        alder.inside(() -> {
            states.discardThoseBefore(MovableClock.MONDAY_MORNING);
            return true;
        });
        assertThat(importing.imports().show(old.id()).state()).isEqualTo(ImportState.CHECKED);
        alder.inside(() -> {
            states.discardThoseBefore(MovableClock.MONDAY_MORNING.plus(Duration.ofSeconds(1)));
            return true;
        });

        assertThat(importing.imports().show(old.id()).state()).isEqualTo(ImportState.DISCARDED);
        assertThat(importing.imports().show(running.value()).state()).isEqualTo(ImportState.CHECKING);
    }

    @Test
    void cannotBeStoppedWhenItIsOver() {
        var applied = importing.apply(MAYA);

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "import-closed",
                () -> importing.imports().discard(applied.id()));
    }

    @Test
    void tellsOfEachPersonOnce() {
        importing.apply(MAYA, "advisor,A-7,Dana,Whitcomb,dana@alder.example", "student,S-2,Eli,B,eli@alder.example");
        var upload = new ImportId(alder.sql("select id from import", UUID.class).getFirst());
        await().until(() -> telling(upload) == 0);
        alder.sql("update import set told = 0 where id = ? returning 1", Integer.class, upload.value());

        var first = alder.inside(() -> news.nextToTell(upload, 2));
        var second = alder.inside(() -> news.nextToTell(upload, 2));

        assertThat(List.of(first.size(), second.size())).containsExactly(2, 1);
        assertThat(Set.of(first.get(0), first.get(1), second.get(0)))
                .isEqualTo(Set.of(id("S-1"), id("A-7"), id("S-2")));
        assertThat(alder.inside(() -> news.nextToTell(upload, 2))).isEmpty();
    }

    @Test
    void countsActiveStudentsWhomAFileLeavesOut() {
        importing.apply(MAYA, "student,S-2,Eli,B,eli@alder.example", "advisor,A-7,D,W,dana@alder.example");

        assertThat(importing.check("student,S-2,Eli,B,eli@alder.example").missing())
                .isOne();
        assertThat(importing.check(MAYA, "student,S-2,Eli,B,eli@alder.example").missing())
                .isZero();
    }

    @Test
    void missesNobodyInAFileThatDoesNotTellOfAllStudents() {
        importing.apply(MAYA, "student,S-2,Eli,B,eli@alder.example");

        assertThat(importing.checkPart(Importing.HEADER + "student,S-2,Eli,B,eli@alder.example\n"))
                .returns(0, ImportView::missing)
                .returns(true, ImportView::partial);
        assertThat(importing.checkFile("Room,Beds\n12,2\n"))
                .returns(0, ImportView::missing)
                .returns(false, ImportView::readable);
        assertThat(importing.checkFile(Importing.HEADER).missing()).isZero();
        assertThat(importing.check("advisor,A-7,D,W,dana@alder.example"))
                .returns(0, ImportView::missing)
                .returns(true, ImportView::readable);
    }

    @Test
    void listsTheNewestFirst() {
        var first = importing.check(MAYA);
        var second = importing.check(MAYA);

        var page = importing.imports().list(null, 1);
        assertThat(page.items()).extracting(ImportView::id).containsExactly(second.id());
        assertThat(page.total()).isEqualTo(2);
        assertThat(importing.imports().list(page.next(), 1).items())
                .extracting(ImportView::id)
                .containsExactly(first.id());
    }

    private int telling(ImportId upload) {
        return alder.sql(
                        "select count(*) from scheduled_tasks where task_name = ? and task_instance = ?",
                        Integer.class,
                        ImportWork.TELL.getTaskName(),
                        upload.toString())
                .getFirst();
    }

    private PersonId id(String number) {
        return new PersonId(importing.person(number).id());
    }

    private ImportId added(List<String> attributes) {
        var upload = ImportId.next();
        alder.inside(() -> {
            imports.add(upload, "Fall", false, alder.admin(), MovableClock.MONDAY_MORNING);
            imports.received(
                    upload,
                    1,
                    new ImportFile.Contents(
                            6, Set.copyOf(attributes), List.of(), true, FileReading.NOTHING, ForeignHeader.NONE));
            return true;
        });
        return upload;
    }

    private void begin(ImportId upload, ConflictChoice changedByHand, ConflictChoice inactive) {
        after(upload, () -> states.beginApplying(upload, alder.admin(), changedByHand, inactive));
    }

    private ImportView after(ImportId upload, Runnable work) {
        alder.inside(() -> {
            work.run();
            return true;
        });
        return importing.imports().show(upload.value());
    }
}
