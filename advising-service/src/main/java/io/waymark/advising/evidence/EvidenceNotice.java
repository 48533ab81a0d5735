package io.waymark.advising.evidence;

import io.waymark.advising.journey.Walk;
import io.waymark.core.event.NoticeRequested;
import io.waymark.core.identity.PersonId;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.notice.NoticeLink;
import io.waymark.core.notice.Subject;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A notice about a piece of evidence, and of which step of which roadmap it is. */
record EvidenceNotice(Evidence evidence, Map<String, String> arguments) {

    EvidenceNotice {
        arguments = Map.copyOf(arguments);
    }

    static EvidenceNotice about(Evidence evidence, Walk walk) {
        var requirement = evidence.requirement();
        return new EvidenceNotice(
                evidence,
                Map.of(
                        "label",
                                walk.labelOf(
                                                requirement.toString(),
                                                evidence.submission().kind())
                                        .code(),
                        "step", walk.titleOf(requirement.step()),
                        "stepKey", requirement.step().value(),
                        "roadmap",
                                walk.having(requirement.step()).roadmap().key().value()));
    }

    /** What there is nothing to say of is left out. */
    EvidenceNotice and(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return this;
        }
        var more = new HashMap<>(arguments);
        more.put(name, value);
        return new EvidenceNotice(evidence, more);
    }

    /** Once for each row that says who was asked. */
    NoticeRequested to(PersonId recipient, NoticeKind kind, String occasion, VerificationId row) {
        return to(recipient, kind, occasion, row, link());
    }

    /** Likewise, with another way to it, or none. */
    NoticeRequested to(
            PersonId recipient, NoticeKind kind, String occasion, VerificationId row, @Nullable NoticeLink link) {
        return new NoticeRequested(
                CurrentInstitution.get(),
                recipient,
                kind,
                arguments,
                link,
                "evidence/%s/%s/%s".formatted(evidence.id().value(), occasion, row.value()));
    }

    private NoticeLink link() {
        return new NoticeLink(
                Subject.EVIDENCE,
                evidence.id().value(),
                evidence.requirement().step().value());
    }
}
