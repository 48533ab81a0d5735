package io.waymark.stack.demo;

import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.kind.CertificationRecordPayload;
import io.waymark.advising.api.kind.CeuLogPayload;
import io.waymark.advising.api.kind.EvidencePayload;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Students who came back to the college with a credential: one with four months left, one with two credentials, one who advanced,
 * and one whose cycle has just lapsed.
 */
record DemoRenewals(DemoCollege college, LocalDate today) {

    private static final String EARNED = "earn-rhit/certification-record";
    private static final String ADVANCED = "earn-advanced-certification/certification-record";
    private static final String UNITS = "maintain-certification/ceu-log";
    private static final String HIIM = "hiim-domain";
    private static final String AHIMA = "ahima-sourced";

    /** What their advisors verify before today. */
    void begin(List<DemoStudent> students) {
        var hurried = students.get(5);
        award(hurried, EARNED, "rhit", today.minusMonths(20), null);
        log(hurried, "Release of information: what changed", "5", today.minusMonths(15), HIIM);
        log(hurried, "Coding for outpatient clinics", "4", today.minusMonths(8), HIIM, AHIMA);

        var ambitious = students.get(17);
        award(ambitious, EARNED, "rhit", today.minusMonths(10), null);
        award(ambitious, ADVANCED, "chps", today.minusMonths(4), null);
        log(ambitious, "Privacy and security week", "12", today.minusMonths(6), HIIM, AHIMA);
        log(ambitious, "Auditing access logs", "8.5", today.minusMonths(3), HIIM);

        var advanced = students.get(19);
        award(advanced, EARNED, "rhit", today.minusMonths(14), null);
        log(advanced, "State meeting on data quality", "7.5", today.minusMonths(9), HIIM, AHIMA);
        award(advanced, ADVANCED, "rhia", today.minusMonths(2), null);

        var late = students.get(7);
        award(late, EARNED, "rhit", today.minusYears(2), today.minusDays(10));
        log(late, "Medical terminology refresher", "6", today.minusMonths(7), HIIM);
    }

    /** What waits to be verified. */
    void goOn(List<DemoStudent> students) {
        log(students.get(5), "Speaking in front of a team", "3.5", today.minusDays(6));
        log(students.get(17), "Breach notification in practice", "2", today.minusDays(9), HIIM, AHIMA);
        log(students.get(19), "Managing a records department", "4.25", today.minusDays(3), HIIM);
    }

    private void award(
            DemoStudent holder,
            String requirement,
            String credential,
            LocalDate issuedOn,
            @Nullable LocalDate validThrough) {
        submit(
                holder,
                requirement,
                new CertificationRecordPayload(
                        credential, "%06d".formatted(310_000 + holder.number()), issuedOn, validThrough));
    }

    private void log(DemoStudent holder, String activity, String units, LocalDate completedOn, String... categories) {
        submit(
                holder,
                UNITS,
                new CeuLogPayload(
                        activity,
                        List.of(categories).contains(AHIMA) ? "AHIMA" : "State health information association",
                        new BigDecimal(units),
                        completedOn,
                        Set.of(categories)));
    }

    private void submit(DemoStudent holder, String requirement, EvidencePayload payload) {
        college.as(holder.email()).advising(EvidenceApi.class).submit(new SubmitEvidence(requirement, payload), null);
    }
}
