package io.waymark.advising.caseload;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.caseload.AttentionReason;
import io.waymark.advising.api.caseload.CaseloadApi;
import io.waymark.advising.api.caseload.CaseloadPage;
import io.waymark.advising.api.caseload.CaseloadSort;
import io.waymark.advising.api.caseload.CaseloadView;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.signal.SignalKind;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In which order an advisor's students are listed, whatever made it so. */
@AdvisingTest
class CaseloadOrderTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final int QUIET_AFTER = 30;

    private final College alder;
    private final JdbcClient jdbc;
    private final PersonId dana;
    private final PersonId ann;
    private final PersonId ben;
    private final PersonId cal;
    private final CaseloadApi caseload;

    @Autowired
    CaseloadOrderTests(Colleges colleges, JdbcClient jdbc) {
        this.jdbc = jdbc;
        alder = colleges.open();
        dana = alder.advisor("Dana");
        ann = alder.student("Ann");
        ben = alder.student("ben");
        cal = alder.student("Cal");
        alder.assign(dana, cal, ann, ben);
        write("delete from signal where institution_id = ?");
        caseload = alder.as(dana, Role.ADVISOR, CaseloadApi.class);
    }

    @Test
    void putsTheMostSevereReasonFirstAndThenTheOneThatLastsLongest() {
        raise(ann, 30, TODAY.minusDays(90), null);
        raise(ben, 70, TODAY.minusDays(1), null);
        raise(cal, 70, TODAY.minusDays(2), null);

        assertThat(names(CaseloadView.ATTENTION, CaseloadSort.URGENCY)).containsExactly("Cal", "ben", "Ann");
    }

    @Test
    void takesHowMuchItIsForHowLongWhereThatIsKnown() {
        raise(ann, 40, TODAY, 20);
        raise(ben, 40, TODAY.minusDays(5), null);
        raise(cal, 40, TODAY, 21);

        assertThat(names(CaseloadView.ATTENTION, CaseloadSort.URGENCY)).containsExactly("Cal", "Ann", "ben");
    }

    @Test
    void goesByNameWhereAllElseIsTheSame() {
        raise(cal, 40, TODAY, null);
        raise(ben, 40, TODAY, null);

        assertThat(names(CaseloadView.EVERYONE, CaseloadSort.URGENCY)).containsExactly("ben", "Cal", "Ann");
    }

    @Test
    void showsAllReasonsOfAStudentAsItSortsThem() {
        raise(ann, 20, TODAY.minusDays(8), null);
        raise(ann, 60, TODAY, null);
        raise(ann, 60, TODAY, 3);

        assertThat(list(CaseloadView.ATTENTION, CaseloadSort.URGENCY, null).items())
                .singleElement()
                .satisfies(it -> assertThat(it.reasons())
                        .containsExactly(quiet(60, TODAY, 3), quiet(60, TODAY, 0), quiet(20, TODAY.minusDays(8), 8)));
    }

    private static AttentionReason quiet(int severity, LocalDate since, int days) {
        return new AttentionReason(SignalKind.NO_CONTACT, severity, since, days, null, List.of(), null, QUIET_AFTER);
    }

    @Test
    void goesByNameWhateverTheCase() {
        assertThat(names(CaseloadView.EVERYONE, CaseloadSort.NAME)).containsExactly("Ann", "ben", "Cal");
    }

    @Test
    void putsFirstWhoWasNeverMetAndThenWhomItIsLongestSince() {
        met(ann, Duration.ofDays(1));
        met(cal, Duration.ofDays(40));

        assertThat(names(CaseloadView.EVERYONE, CaseloadSort.LAST_CONTACT)).containsExactly("ben", "Cal", "Ann");
    }

    @Test
    void putsFirstWhoHasDoneLeastAndWhoIsOnNoRoadmap() {
        progress(ann, 100);
        progress(cal, 9);

        assertThat(names(CaseloadView.EVERYONE, CaseloadSort.PROGRESS)).containsExactly("ben", "Cal", "Ann");
    }

    @ParameterizedTest
    @EnumSource(CaseloadSort.class)
    void goesOnWhereAPageEndedThoughSeveralStudentsAreTheSame(CaseloadSort sort) {
        var twins = new PersonId[] {alder.student("Ann"), alder.student("Ann"), alder.student("Ann")};
        alder.assign(dana, twins);
        var seen = new ArrayList<UUID>();

        for (var page = list(CaseloadView.EVERYONE, sort, null);
                ;
                page = list(CaseloadView.EVERYONE, sort, page.next())) {
            page.items().forEach(it -> seen.add(it.student().id()));
            if (page.next() == null) {
                break;
            }
        }

        assertThat(seen).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void goesOnFromNoPlaceThatIsNotOurs() {
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "cursor-unreadable",
                () -> list(CaseloadView.EVERYONE, CaseloadSort.NAME, "!"));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "cursor-unreadable",
                () -> list(CaseloadView.EVERYONE, CaseloadSort.NAME, "YR9i"));
    }

    private void raise(PersonId student, int severity, LocalDate since, @Nullable Integer days) {
        write("""
                insert into signal (institution_id, id, student_id, owner_id, kind, source, severity, since, days, state, opened_at)
                values (?, ?, ?, ?, 'NO_CONTACT', 'PERSON', ?, ?, ?::int, 'OPEN', now())
                """, UUID.randomUUID(), student.value(), dana.value(), severity, since, days);
    }

    private void met(PersonId student, Duration ago) {
        write(
                "update contact set last_at = ? where student_id = ? and institution_id = ?",
                Timestamp.from(MovableClock.MONDAY_MORNING.minus(ago)),
                student.value());
    }

    private void progress(PersonId student, int percent) {
        alder.asAdmin(JourneyApi.class).start(student.value(), new StartJourney("health-information-technician", null));
        write(
                "update journey_standing set percent = ? where student_id = ? and institution_id = ?",
                percent,
                student.value());
    }

    /** The college comes first in an insert or a delete, and last in an update. */
    private void write(String sql, @Nullable Object... parameters) {
        var all = new ArrayList<@Nullable Object>(List.of());
        all.addAll(Arrays.asList(parameters));
        all.add(sql.startsWith("update") ? all.size() : 0, alder.id().value());
        alder.inside(() -> jdbc.sql(sql).params(all).update());
    }

    private List<String> names(CaseloadView view, CaseloadSort sort) {
        return caseload.list(view, null, null, null, sort, null, 50).items().stream()
                .map(it -> it.student().givenName())
                .toList();
    }

    private CaseloadPage list(CaseloadView view, CaseloadSort sort, @Nullable String after) {
        return caseload.list(view, null, null, null, sort, after, 2);
    }
}
