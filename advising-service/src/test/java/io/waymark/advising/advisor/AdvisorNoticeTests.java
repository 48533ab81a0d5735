package io.waymark.advising.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.advisor.AssignStudents;
import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.advisor.EndAssignment;
import io.waymark.advising.api.advisor.HandOverStudents;
import io.waymark.advising.api.leaving.LeavingApi;
import io.waymark.advising.api.leaving.RecordLeaving;
import io.waymark.core.event.NoticeRequested;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.PersonId;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.notice.NoticeLink;
import io.waymark.core.notice.Subject;
import io.waymark.core.revision.Revision;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.kit.test.RequestedNotices;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What students are told of their advisors, and advisors of their students. */
@AdvisingTest
class AdvisorNoticeTests {

    private static final LocalDate NEXT_MONDAY = LocalDate.of(2026, 3, 9);
    private static final Instant NEXT_MONDAY_IN_NEW_YORK = Instant.parse("2026-03-09T04:00:00Z");

    private final College alder;
    private final MovableClock clock;
    private final RequestedNotices requested;
    private final AdvisorNotices notices;
    private final AssignmentApi assignments;
    private final PersonId dana;
    private final PersonId carla;
    private final PersonId maya;
    private final PersonId eli;

    @Autowired
    AdvisorNoticeTests(Colleges colleges, MovableClock clock, RequestedNotices requested, AdvisorNotices notices) {
        this.clock = clock;
        this.requested = requested;
        this.notices = notices;
        alder = colleges.open();
        assignments = alder.asAdmin(AssignmentApi.class);
        dana = alder.advisor("Dana");
        carla = alder.advisor("Carla");
        maya = alder.student("Maya");
        eli = alder.student("Eli");
        alder.assign(dana, maya, eli);
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofHours(1)));
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void tellStudentsWhoAdvisesThemAndTheAdvisorHowManyTheyGot() {
        assertThat(to(maya)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.ADVISOR_CHANGED);
            assertThat(notice.arguments()).isEqualTo(Map.of("advisor", "Dana Advisor"));
            assertThat(notice.link()).isEqualTo(NoticeLink.to(Subject.PERSON, dana.value()));
        });
        assertThat(to(dana)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.STUDENTS_ASSIGNED);
            assertThat(notice.arguments()).isEqualTo(Map.of("count", "2"));
        });
    }

    @Test
    void tellNothingWhereEverythingStaysAsItIs() {
        alder.assign(dana, maya);

        assertThat(to(maya)).hasSize(1);
        assertThat(to(dana)).hasSize(1);
    }

    @Test
    void sayWhoAdvisedThemBefore() {
        alder.assign(carla, maya);

        assertThat(to(maya).getLast().arguments())
                .isEqualTo(Map.of("advisor", "Carla Advisor", "before", "Dana Advisor"));
        assertThat(to(carla).getLast().arguments()).isEqualTo(Map.of("count", "1"));
        assertThat(to(eli)).hasSize(1);
    }

    @Test
    void tellOfAHandover() {
        handOver(null);

        assertThat(List.of(maya, eli))
                .allSatisfy(student -> assertThat(to(student).getLast().arguments())
                        .isEqualTo(Map.of("advisor", "Carla Advisor", "before", "Dana Advisor")));
        assertThat(to(carla))
                .singleElement()
                .satisfies(notice -> assertThat(notice.arguments()).isEqualTo(Map.of("count", "2")));
    }

    @Test
    void tellOfWhatIsPlannedWhenItBegins() {
        handOver(NEXT_MONDAY);
        assertThat(to(maya)).hasSize(1);
        assertThat(plans()).isEqualTo(1);

        assertThat(begin(maya, eli)).isFalse();
        clock.set(NEXT_MONDAY_IN_NEW_YORK);
        assertThat(begin(maya, eli)).isTrue();

        assertThat(kinds(maya)).containsExactly(NoticeKind.ADVISOR_CHANGED, NoticeKind.ADVISOR_CHANGED);
        assertThat(to(maya).getLast().arguments()).containsEntry("advisor", "Carla Advisor");
    }

    @Test
    void tellNothingOfAPlanThatWasCanceled() {
        assignments.assign(carla.value(), new AssignStudents(Set.of(maya.value()), NEXT_MONDAY, null));
        assignments.cancel(alder.sql(
                        "select id from assignment where student_id = ? and advisor_id = ?",
                        UUID.class,
                        maya.value(),
                        carla.value())
                .getFirst());
        clock.set(NEXT_MONDAY_IN_NEW_YORK);

        begin(maya);

        assertThat(to(maya)).hasSize(1);
        assertThat(to(carla)).isEmpty();
    }

    @Test
    void tellWhoGetsTheirAdvisorBack() {
        assignments.assign(carla.value(), new AssignStudents(Set.of(maya.value()), null, NEXT_MONDAY));
        assertThat(to(maya).getLast().arguments()).containsEntry("advisor", "Carla Advisor");
        clock.set(NEXT_MONDAY_IN_NEW_YORK);

        begin(maya);

        assertThat(to(maya).getLast().arguments())
                .isEqualTo(Map.of("advisor", "Dana Advisor", "before", "Carla Advisor"));
    }

    @Test
    void tellWhoHasNobodyAnyMore() {
        assignments.end(
                alder.sql("select id from assignment where student_id = ?", UUID.class, maya.value())
                        .getFirst(),
                new EndAssignment(null));

        assertThat(kinds(maya)).containsExactly(NoticeKind.ADVISOR_CHANGED, NoticeKind.ADVISOR_ENDED);
        assertThat(to(maya).getLast().arguments()).isEqualTo(Map.of("before", "Dana Advisor"));
    }

    @Test
    void tellTheAdvisorOfAStudentWhoLeavesWhatBecameOfThem() {
        leave(maya, Lifecycle.GRADUATED);

        assertThat(to(dana).getLast()).satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.PERSON_LEFT);
            assertThat(notice.arguments())
                    .isEqualTo(Map.of("person", "Maya Student", "lifecycle", "GRADUATED", "since", "2026-03-02"));
        });
        assertThat(kinds(maya)).containsExactly(NoticeKind.ADVISOR_CHANGED);
    }

    @Test
    void tellTheStudentsOfAnAdvisorWhoLeavesWhoAdvisesThem() {
        leave(dana, Lifecycle.DEACTIVATED, carla);

        assertThat(to(maya).getLast().arguments())
                .isEqualTo(Map.of("advisor", "Carla Advisor", "before", "Dana Advisor"));
        assertThat(kinds(maya)).doesNotContain(NoticeKind.PERSON_LEFT);
        assertThat(kinds(carla)).containsExactly(NoticeKind.STUDENTS_ASSIGNED);
    }

    private void handOver(@Nullable LocalDate from) {
        assignments.handOver(dana.value(), new HandOverStudents(carla.value(), null, from, "Dana retires."));
    }

    private void leave(PersonId person, Lifecycle lifecycle, PersonId... successors) {
        alder.asAdmin(LeavingApi.class)
                .leave(
                        person.value(),
                        new RecordLeaving(
                                lifecycle,
                                LocalDate.of(2026, 3, 2),
                                "Family",
                                Arrays.stream(successors).map(PersonId::value).collect(Collectors.toSet())),
                        new Revision(0));
    }

    private boolean begin(PersonId... students) {
        return CurrentInstitution.call(
                alder.id(), () -> notices.tell(AssignmentMoment.of(NEXT_MONDAY_IN_NEW_YORK, List.of(students))));
    }

    private int plans() {
        return alder.sql(
                        "select count(*) from scheduled_tasks where task_name = 'tell-of-assignments'"
                                + " and convert_from(task_data, 'UTF8') like ?",
                        Integer.class,
                        "%" + alder.id() + "%")
                .getFirst();
    }

    /** Without what the background told at the same time: whoever is told a key is told it once. */
    private List<NoticeRequested> to(PersonId person) {
        return requested.to(alder.id(), person).stream().distinct().toList();
    }

    private List<NoticeKind> kinds(PersonId person) {
        return to(person).stream().map(NoticeRequested::kind).toList();
    }
}
