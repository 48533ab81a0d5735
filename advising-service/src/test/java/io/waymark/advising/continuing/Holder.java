package io.waymark.advising.continuing;

import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.continuing.ContinuingApi;
import io.waymark.advising.api.continuing.ContinuingView;
import io.waymark.advising.api.continuing.RenewalCycleView;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.kind.CertificationRecordPayload;
import io.waymark.advising.api.kind.CeuLogPayload;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A student who holds credentials, and the advisor. */
final class Holder {

    static final LocalDate TODAY = LocalDate.ofInstant(MovableClock.MONDAY_MORNING, ZoneOffset.UTC);
    static final String RENEWAL = "maintain-certification/ceu-log";
    static final String RHIT = "earn-rhit/certification-record";
    static final String ADVANCED = "earn-advanced-certification/certification-record";

    final College college;
    final PersonId student;
    final PersonId advisor;

    private Holder(College college) {
        this.college = college;
        student = college.student("Maya");
        advisor = college.advisor("Dana");
    }

    static Holder on(String roadmap, Colleges colleges) {
        var holder = new Holder(colleges.open());
        holder.college.asAdmin(JourneyApi.class).start(holder.student.value(), new StartJourney(roadmap, null));
        holder.college.assign(holder.advisor, holder.student);
        return holder;
    }

    void walks(String second) {
        as(JourneyApi.class).beginSecond(student.value(), second);
    }

    <T> T as(Class<T> api) {
        return college.as(student, Role.STUDENT, api);
    }

    ContinuingView view() {
        return as(ContinuingApi.class).show(student.value());
    }

    RenewalCycleView cycle(String credential) {
        return view().cycles().stream()
                .filter(it -> it.credential().equals(credential))
                .findFirst()
                .orElseThrow();
    }

    EvidenceView award(String requirement, String credential, LocalDate issuedOn, @Nullable LocalDate validThrough) {
        return submit(new SubmitEvidence(
                requirement, new CertificationRecordPayload(credential, "No. 7", issuedOn, validThrough)));
    }

    EvidenceView log(String activity, String units, LocalDate completedOn, String... categories) {
        return log(RENEWAL, activity, units, completedOn, categories);
    }

    EvidenceView log(String requirement, String activity, String units, LocalDate completedOn, String... categories) {
        return submit(new SubmitEvidence(
                requirement,
                new CeuLogPayload(activity, "A provider", new BigDecimal(units), completedOn, Set.of(categories))));
    }

    EvidenceView verify(EvidenceView submitted) {
        return college.as(advisor, Role.ADVISOR, EvidenceApi.class)
                .verify(submitted.id(), VerifyEvidence.AS_IT_IS, Revision.of(submitted));
    }

    private EvidenceView submit(SubmitEvidence evidence) {
        return as(EvidenceApi.class).submit(evidence, null);
    }
}
