package io.waymark.advising.overview;

import io.waymark.advising.advisor.AdvisorBalances;
import io.waymark.advising.api.overview.OverviewView;
import io.waymark.advising.cohort.Cohorts;
import io.waymark.advising.institution.Institutions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class OverviewService {

    private final Cohorts cohorts;
    private final Institutions institutions;
    private final StudentCounting students;
    private final StageCounting stages;
    private final AdvisorBalances balances;
    private final ReasonCounting reasons;
    private final EvidenceCounting evidence;
    private final AttendanceCounting attendance;
    private final Clock clock;

    OverviewService(
            Cohorts cohorts,
            Institutions institutions,
            StudentCounting students,
            StageCounting stages,
            AdvisorBalances balances,
            ReasonCounting reasons,
            EvidenceCounting evidence,
            AttendanceCounting attendance,
            Clock clock) {
        this.cohorts = cohorts;
        this.institutions = institutions;
        this.students = students;
        this.stages = stages;
        this.balances = balances;
        this.reasons = reasons;
        this.evidence = evidence;
        this.attendance = attendance;
        this.clock = clock;
    }

    OverviewView show(@Nullable UUID cohort) {
        if (cohort != null) {
            cohorts.require(cohort);
        }
        var now = clock.instant();
        var counted = new Counted(cohort, now, LocalDate.ofInstant(now, institutions.zone()));
        return new OverviewView(
                now,
                students.of(counted),
                stages.of(counted),
                Balances.of(balances.all()),
                reasons.of(counted),
                evidence.of(counted),
                attendance.of(counted));
    }
}
