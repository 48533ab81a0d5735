package io.waymark.advising.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.advisor.AdvisorApi;
import io.waymark.advising.api.advisor.CaseloadLimit;
import io.waymark.advising.api.imports.ImportState;
import io.waymark.core.event.NoticeRequested;
import io.waymark.core.identity.PersonId;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.notice.NoticeLink;
import io.waymark.core.notice.Subject;
import io.waymark.core.revision.Revision;
import io.waymark.kit.test.RequestedNotices;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom an import has told what. */
@AdvisingTest
class ImportNoticeTests {

    private static final String DANA = "advisor,A-7,Dana,Lindqvist,dana@alder.example";
    private static final String CARLA = "advisor,A-8,Carla,Mendes,carla@alder.example";
    private static final String MAYA = "student,S-1,Maya,Okafor,maya@alder.example,,,";
    private static final String ELI = "student,S-2,Eli,Stone,eli@alder.example,,,";

    private final College alder;
    private final MovableClock clock;
    private final RequestedNotices requested;
    private final Importing importing;

    @Autowired
    ImportNoticeTests(Colleges colleges, MovableClock clock, RequestedNotices requested) {
        this.clock = clock;
        this.requested = requested;
        alder = colleges.open();
        importing = Importing.into(alder);
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void tellsWhoAppliedItOnceThatItIsApplied() {
        var applied = importing.apply(DANA, MAYA + "A-7");

        assertThat(to(alder.admin())).hasSize(2).last().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.IMPORT_FINISHED);
            assertThat(notice.link()).isEqualTo(NoticeLink.to(Subject.IMPORT, applied.id()));
            assertThat(notice.arguments())
                    .isEqualTo(Map.of("file", "Fall", "outcome", "APPLIED", "rows", "2", "errors", "0"));
        });
    }

    @Test
    void tellsWhoUploadedItOnceThatItIsChecked() {
        var checked = importing.check(DANA, MAYA + "A-9");

        assertThat(to(alder.admin())).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.IMPORT_FINISHED);
            assertThat(notice.link()).isEqualTo(NoticeLink.to(Subject.IMPORT, checked.id()));
            assertThat(notice.arguments())
                    .isEqualTo(Map.of("file", "Fall", "outcome", "CHECKED", "rows", "2", "errors", "1"));
        });
    }

    @Test
    void tellsWhoAppliedItThatItFailed() {
        importing.apply(DANA);
        alder.asAdmin(AdvisorApi.class).limit(person("A-7").value(), new CaseloadLimit(0), new Revision(0));

        var failed = importing.apply(importing.check(MAYA + "A-7"), null);

        assertThat(failed.state()).isEqualTo(ImportState.FAILED);
        assertThat(to(alder.admin()).getLast().arguments()).containsEntry("outcome", "FAILED");
        assertThat(to(person("A-7"))).isEmpty();
    }

    @Test
    void tellsNobodyNewOfTheirAdvisorButTheAdvisorHowManyTheyGot() {
        importing.apply(DANA, MAYA + "A-7", ELI + "A-7");

        assertThat(to(person("S-1"))).isEmpty();
        assertThat(to(person("A-7"))).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.STUDENTS_ASSIGNED);
            assertThat(notice.arguments()).isEqualTo(Map.of("count", "2"));
        });
    }

    @Test
    void tellsWhoHadAnotherAdvisorBefore() {
        importing.apply(DANA, CARLA, MAYA + "A-7", ELI + "A-7");
        clock.set(MovableClock.MONDAY_MORNING.plusSeconds(60));

        importing.apply(MAYA + "A-8");

        assertThat(to(person("S-1"))).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.ADVISOR_CHANGED);
            assertThat(notice.arguments()).isEqualTo(Map.of("advisor", "Carla Mendes", "before", "Dana Lindqvist"));
        });
        assertThat(to(person("S-2"))).isEmpty();
        assertThat(to(person("A-8")).getLast().arguments()).isEqualTo(Map.of("count", "1"));
    }

    private List<NoticeRequested> to(PersonId person) {
        return requested.to(alder.id(), person);
    }

    private PersonId person(String number) {
        return new PersonId(importing.person(number).id());
    }
}
