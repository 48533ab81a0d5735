package io.waymark.advising.evidence;

import io.waymark.core.revision.Revision;
import io.waymark.kit.tenancy.CurrentCaller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Holds what the caller submitted themselves; anybody else's does not exist for them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OwnEvidence {

    private final EvidenceHold evidence;
    private final StudentHold students;
    private final Verifications verifications;
    private final CurrentCaller caller;

    OwnEvidence(EvidenceHold evidence, StudentHold students, Verifications verifications, CurrentCaller caller) {
        this.evidence = evidence;
        this.students = students;
        this.verifications = verifications;
        this.caller = caller;
    }

    HeldEvidence hold(EvidenceId id, Revision revision) {
        return hold(find(id), revision);
    }

    /** To have somebody verify it. */
    HeldEvidence holdToAsk(EvidenceId id, Revision revision) {
        var submitted = find(id);
        students.requireActive(submitted.student());
        return hold(submitted, revision);
    }

    private HeldEvidence hold(Evidence submitted, Revision revision) {
        return evidence.hold(submitted, verifications.of(submitted.id()), revision);
    }

    private Evidence find(EvidenceId id) {
        var submitted = evidence.find(id);
        if (!caller.get().is(submitted.student())) {
            throw EvidenceAccess.unknown();
        }
        return submitted;
    }
}
