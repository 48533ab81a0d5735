package io.waymark.advising.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.cohort.CohortApi;
import io.waymark.advising.api.cohort.CohortEntry;
import io.waymark.advising.api.cohort.CohortView;
import io.waymark.advising.api.cohort.MergeCohort;
import io.waymark.advising.api.imports.ImportChange.Kind;
import io.waymark.advising.api.imports.ImportError;
import io.waymark.advising.api.imports.ImportFailure;
import io.waymark.advising.api.imports.ImportView;
import io.waymark.core.revision.Revision;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A file's cohorts are those of the college, however they are spelled there. */
@AdvisingTest
class CohortImportTests {

    private static final String MAYA = "student,S-1,Maya,Okafor,maya@alder.example,,%s";

    private final Importing importing;
    private final CohortApi cohorts;

    @Autowired
    CohortImportTests(Colleges colleges) {
        College alder = colleges.open();
        importing = Importing.into(alder);
        cohorts = alder.asAdmin(CohortApi.class);
    }

    @Test
    void areOneInAFileThatSpellsThemInFourWays() {
        var checked = importing.checkFile(RosterFile.read("cohort-variants/cohort-variants.csv"));

        assertThat(importing.imports().effects(checked.id()).counts())
                .contains(Map.entry(Kind.COHORT_CREATED, 1), Map.entry(Kind.COHORT_JOINED, 4));
        importing.apply(checked, null);
        assertThat(cohorts.list(null, 10).items()).singleElement().returns(4, CohortView::members);
    }

    @Test
    void areTheOneThatIsThere() {
        cohorts.create(new CohortEntry("RW fall"), null);

        var checked = importing.checkFile(RosterFile.read("cohort-variants/cohort-variants.csv"));

        assertThat(importing.imports().effects(checked.id()).counts()).doesNotContainKey(Kind.COHORT_CREATED);
        importing.apply(checked, null);
        assertThat(cohorts.list(null, 10).items())
                .singleElement()
                .returns("RW fall", CohortView::name)
                .returns(4, CohortView::members);
        assertThat(importing
                        .checkFile(new String(
                                        RosterFile.read("cohort-variants/cohort-variants.csv"), StandardCharsets.UTF_8)
                                .toUpperCase(Locale.ROOT)
                                .replaceFirst(
                                        "[^\n]*", "role,number,given_name,family_name,email,cohort,roadmap,started_on")
                                .getBytes(StandardCharsets.UTF_8))
                        .created())
                .isZero();
    }

    @Test
    void areFoundByAFormerOrMergedNameAndThatIsNoConflict() {
        importing.apply(MAYA.formatted("Fall 26"));
        var cohort = cohorts.list(null, 10).items().getFirst();
        cohort = cohorts.rename(cohort.id(), new CohortEntry("HIT fall 2026"), new Revision(cohort.version()));

        assertThat(importing.check(MAYA.formatted("fall 26")))
                .returns(1, ImportView::unchanged)
                .returns(0, ImportView::conflicts);

        var into = cohorts.create(new CohortEntry("HIT 2026"), null);
        cohorts.merge(cohort.id(), new MergeCohort(into.id()), new Revision(cohort.version()));
        assertThat(importing.apply(MAYA.formatted("Fall 26")))
                .returns(1, ImportView::unchanged)
                .returns(0, ImportView::conflicts);
        assertThat(cohorts.list(null, 10).items()).hasSize(1);
    }

    @Test
    void thatAreArchivedAfterTheCheckAreJoinedByNobody() {
        var cohort = cohorts.create(new CohortEntry("Fall 2019"), null);
        var checked = importing.check(MAYA.formatted("Fall 2019"));
        cohorts.archive(cohort.id(), new Revision(cohort.version()));

        var applied = importing.apply(checked, null);

        assertThat(applied.failure()).isNotNull().returns("cohort-archived", ImportFailure::code);
        assertThat(cohorts.show(cohort.id()).members()).isZero();
    }

    @Test
    void thatAreArchivedAreAnErrorOfTheirOwn() {
        importing.apply(MAYA.formatted("Fall 2019"));
        var cohort = cohorts.list(null, 10).items().getFirst();
        cohorts.archive(cohort.id(), new Revision(cohort.version()));

        assertThat(importing.errors("student,S-2,Noor,Haddad,noor@alder.example,,FALL 2019"))
                .extracting(ImportError::code, ImportError::column)
                .containsExactly(tuple("archived-cohort", "cohort"));
        assertThat(importing.errors(MAYA.formatted("FALL 2019"))).isEmpty();
        assertThat(importing.apply(MAYA.formatted("FALL 2019").replace("maya@", "m.okafor@")))
                .returns(null, ImportView::failure)
                .returns(1, ImportView::changed);
    }
}
