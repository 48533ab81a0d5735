package io.waymark.advising.evidence;

import io.waymark.advising.person.Relationship;
import io.waymark.advising.person.StudentAccess;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.kit.disclosure.Disclosures;
import io.waymark.kit.tenancy.CurrentCaller;
import java.util.List;
import java.util.Locale;
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
    Reviewer require(Evidence piece, List<Verification> verifications, String what) {
        var reviewer = find(piece);
        if (students.find(piece.student()).isPresent()) {
            students.require(piece.student(), what);
        } else {
            var asked = reviewer.among(verifications).orElseThrow(EvidenceAccess::unknown);
            disclosures.record(piece.student(), what, asked.capacity().name().toLowerCase(Locale.ROOT));
        }
        return reviewer;
    }

    /** The same without showing anything. */
    Reviewer requireKnown(Evidence piece, List<Verification> verifications) {
        var reviewer = find(piece);
        if (students.find(piece.student()).isEmpty()
                && reviewer.among(verifications).isEmpty()) {
            throw unknown();
        }
        return reviewer;
    }

    private Reviewer find(Evidence piece) {
        var relationship = students.find(piece.student());
        return new Reviewer(
                caller.get(), relationship.filter(Relationship.ADVISOR::equals).isPresent());
    }

    static NotFoundException unknown() {
        return new NotFoundException("no-such-evidence", "There is no such piece of evidence.");
    }
}
