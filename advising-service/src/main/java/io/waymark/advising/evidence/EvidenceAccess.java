package io.waymark.advising.evidence;

import io.waymark.advising.person.Relationship;
import io.waymark.advising.person.StudentAccess;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.kit.disclosure.Disclosures;
import io.waymark.kit.tenancy.CurrentCaller;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Shows a piece of evidence to who may see the student's record, and to who is asked about this one piece. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EvidenceAccess {

    private final StudentAccess students;
    private final Disclosures disclosures;
    private final CurrentCaller caller;

    EvidenceAccess(StudentAccess students, Disclosures disclosures, CurrentCaller caller) {
        this.students = students;
        this.disclosures = disclosures;
        this.caller = caller;
    }

    /** A stranger does not learn that there is such a piece. Writes down what is shown to others than the student. */
    Reviewer require(Evidence evidence, List<Verification> verifications, String what) {
        var relationship = students.find(evidence.student());
        var reviewer = reviewer(relationship);
        var why = relationship
                .map(Relationship::name)
                .or(() -> reviewer.among(verifications).map(it -> it.capacity().name()))
                .orElseThrow(EvidenceAccess::unknown);
        disclosures.record(evidence.student(), what, why.toLowerCase(Locale.ROOT));
        return reviewer;
    }

    /** The same without showing anything. */
    void requireKnown(Evidence evidence, List<Verification> verifications) {
        var relationship = students.find(evidence.student());
        if (relationship.isEmpty()
                && reviewer(relationship).among(verifications).isEmpty()) {
            throw unknown();
        }
    }

    private Reviewer reviewer(Optional<Relationship> relationship) {
        return new Reviewer(
                caller.get(), relationship.filter(Relationship.ADVISOR::equals).isPresent());
    }

    static NotFoundException unknown() {
        return new NotFoundException("no-such-evidence", "There is no such piece of evidence.");
    }
}
