package io.waymark.advising.certification;

import io.waymark.advising.api.kind.CertificationRecordPayload;
import io.waymark.advising.api.kind.CourseCompletionPayload;
import io.waymark.advising.api.kind.DegreeRecordPayload;
import io.waymark.advising.api.kind.DocumentUploadPayload;
import io.waymark.advising.api.kind.EmploymentRecordPayload;
import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.advising.api.kind.MembershipRecordPayload;
import io.waymark.advising.api.kind.ProcedureCountPayload;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What rules of eligibility want to know of a submission: what it is called, which it is, from when until when. */
record PayloadFacts(
        @Nullable String title,
        @Nullable String choice,
        @Nullable LocalDate on,
        @Nullable LocalDate until) {

    /** None of what eligibility never rests on. */
    static Optional<PayloadFacts> of(EvidencePayload payload) {
        return Optional.ofNullable(
                switch (payload) {
                    case DegreeRecordPayload it -> new PayloadFacts(it.program(), null, it.on(), it.expectedOn());
                    case DocumentUploadPayload it -> new PayloadFacts(it.name(), null, null, it.expiresOn());
                    case CourseCompletionPayload it -> new PayloadFacts(it.course(), null, null, null);
                    case HoursLogPayload it -> new PayloadFacts(it.site(), null, it.date(), null);
                    case EmploymentRecordPayload it ->
                        new PayloadFacts(it.title(), it.occupation(), it.startOn(), null);
                    case CertificationRecordPayload it ->
                        new PayloadFacts(it.number(), it.credential(), it.issuedOn(), it.validThrough());
                    case MembershipRecordPayload it -> new PayloadFacts(it.memberNumber(), null, null, it.expiresOn());
                    case ProcedureCountPayload it -> new PayloadFacts(it.site(), null, it.doneOn(), null);
                    default -> null;
                });
    }
}
