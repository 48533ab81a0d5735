package io.waymark.advising.continuing;

import static io.waymark.advising.continuing.Holder.RHIT;
import static io.waymark.advising.continuing.Holder.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.core.event.NoticeRequested;
import io.waymark.core.identity.PersonId;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.notice.NoticeLink;
import io.waymark.core.notice.Subject;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.kit.test.RequestedNotices;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is told what of renewals, and that it is once. */
@AdvisingTest
class RenewalReminderTests {

    private static final LocalDate ENDS = TODAY.plusDays(200);
    private static final String HIIM = "hiim-domain";
    private static final String AHIMA = "ahima-sourced";

    private final Holder maya;
    private final RequestedNotices requested;
    private final RenewalsOvernight night;
    private final MovableClock clock;

    @Autowired
    RenewalReminderTests(Colleges colleges, RequestedNotices requested, RenewalsOvernight night, MovableClock clock) {
        this.requested = requested;
        this.night = night;
        this.clock = clock;
        maya = Holder.on("health-information-technician", colleges);
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void remindsThreeTimesWhileUnitsAreMissingAndTellsOfTheLapseOnce() {
        maya.award(RHIT, "rhit", ENDS.minusYears(2), ENDS);
        maya.log("Privacy week", "4", TODAY, HIIM, AHIMA);

        for (var left : List.of(200, 181)) {
            nightBefore(left);
        }
        assertThat(told(maya.student)).isEmpty();
        for (var left : List.of(180, 179, 120, 90, 89, 31, 30, 29, 1, 0)) {
            nightBefore(left);
            nightBefore(left);
        }
        assertThat(told(maya.student))
                .hasSize(3)
                .allSatisfy(it -> assertThat(it)
                        .returns(NoticeKind.RENEWAL_DUE, NoticeRequested::kind)
                        .returns(null, NoticeRequested::link)
                        .returns(
                                Map.of("credential", "RHIT", "endsOn", ENDS.toString(), "missing", "16"),
                                NoticeRequested::arguments));
        assertThat(told(maya.student)).extracting(NoticeRequested::key).doesNotHaveDuplicates();
        assertThat(told(maya.advisor)).isEmpty();

        for (var left : List.of(-1, -2, -29)) {
            nightBefore(left);
        }
        assertThat(told(maya.student)).hasSize(4).last().returns(NoticeKind.RENEWAL_LAPSED, NoticeRequested::kind);
        assertThat(told(maya.advisor))
                .singleElement()
                .returns(NoticeKind.RENEWAL_LAPSED, NoticeRequested::kind)
                .returns(NoticeLink.to(Subject.STUDENT, maya.student.value()), NoticeRequested::link)
                .returns("Maya Student", it -> it.arguments().get("student"));
    }

    @Test
    void remindsOfACredentialThatOnlyTheSecondRoadmapHas() {
        maya.walks("medical-coder");
        maya.award("earn-cpc/certification-record", "cpc", ENDS.minusYears(2), ENDS);

        nightBefore(90);

        assertThat(told(maya.student))
                .singleElement()
                .returns(NoticeKind.RENEWAL_DUE, NoticeRequested::kind)
                .returns("CPC", it -> it.arguments().get("credential"));
    }

    @Test
    void saysNothingOnceAllUnitsAreLoggedNorOfWhatLapsedLongAgo() {
        maya.award(RHIT, "rhit", ENDS.minusYears(2), ENDS);
        maya.log("A course", "20", TODAY, HIIM, AHIMA);

        nightBefore(30);
        nightBefore(-31);
        assertThat(told(maya.student)).isEmpty();
    }

    /** Whoever comes late is told what is due now, not what was due before. */
    @Test
    void remindsOnceOfACycleThatIsAlmostOver() {
        maya.award(RHIT, "rhit", TODAY.minusYears(2).plusDays(20), TODAY.plusDays(20));

        clock.set(MovableClock.MONDAY_MORNING);
        run();
        run();
        assertThat(told(maya.student)).hasSize(1);
    }

    @Test
    void startsAnewWithTheNextCycle() {
        maya.award(RHIT, "rhit", ENDS.minusYears(2), ENDS);
        nightBefore(30);
        assertThat(told(maya.student)).hasSize(1);

        maya.award(RHIT, "rhit", TODAY, ENDS.plusYears(2));
        nightBefore(-1);
        assertThat(told(maya.student)).hasSize(1);
        assertThat(told(maya.advisor)).isEmpty();
        run(ENDS.plusYears(2).minusDays(180));
        assertThat(told(maya.student)).hasSize(2);
    }

    private void nightBefore(int daysLeft) {
        run(ENDS.minusDays(daysLeft));
    }

    private void run(LocalDate day) {
        clock.set(MovableClock.MONDAY_MORNING.plus(ChronoUnit.DAYS.between(TODAY, day), ChronoUnit.DAYS));
        run();
    }

    private void run() {
        CurrentInstitution.run(maya.college.id(), night::run);
    }

    private List<NoticeRequested> told(PersonId person) {
        return requested.to(maya.college.id(), person).stream()
                .filter(it -> Set.of(NoticeKind.RENEWAL_DUE, NoticeKind.RENEWAL_LAPSED)
                        .contains(it.kind()))
                .toList();
    }
}
