package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.DecisionView;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.kind.DocumentUploadPayload;
import io.waymark.advising.journey.Journeys;
import io.waymark.advising.journey.Walk;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.advising.person.Relationship;
import io.waymark.advising.person.StudentAccess;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows evidence to whoever may see it. */
@Service
@Transactional
class EvidenceReader {

    private final EvidenceRepository evidence;
    private final EvidenceViews views;
    private final EvidenceKinds kinds;
    private final Journeys journeys;
    private final EvidenceAccess access;
    private final StudentAccess students;
    private final Verifications verifications;

    EvidenceReader(
            EvidenceRepository evidence,
            EvidenceViews views,
            EvidenceKinds kinds,
            Journeys journeys,
            EvidenceAccess access,
            StudentAccess students,
            Verifications verifications) {
        this.evidence = evidence;
        this.views = views;
        this.kinds = kinds;
        this.journeys = journeys;
        this.access = access;
        this.students = students;
        this.verifications = verifications;
    }

    List<EvidenceView> ofStep(PersonId student, String step) {
        var advises = students.require(student, "evidence") == Relationship.ADVISOR;
        var walk = walk(student);
        return views.of(evidence.ofStep(student, step), _ -> walk, advises);
    }

    List<DecisionView> decisions(PersonId student, int limit) {
        students.require(student, "evidence");
        return views.decisions(evidence.decided(student, limit), walk(student));
    }

    EvidenceView show(EvidenceId id) {
        var submitted = load(id);
        return views.of(submitted, walk(submitted), advises(submitted, "evidence"));
    }

    DocumentUploadPayload file(EvidenceId id) {
        var submitted = load(id);
        advises(submitted, "document");
        if (!(submitted.submission().read(kinds) instanceof DocumentUploadPayload file)) {
            throw EvidenceAccess.unknown();
        }
        return file;
    }

    private boolean advises(Evidence submitted, String what) {
        return access.require(submitted, verifications.of(submitted.id()), what).advises();
    }

    private Walk walk(PersonId student) {
        return Optional.ofNullable(journeys.find(List.of(student)).get(student))
                .orElseThrow(() -> new NotFoundException("no-journey", "This student is on no roadmap yet."));
    }

    private Walk walk(Evidence submitted) {
        return Objects.requireNonNull(
                journeys.find(List.of(submitted.student())).get(submitted.student()));
    }

    private Evidence load(EvidenceId id) {
        return evidence.findById(id).orElseThrow(EvidenceAccess::unknown);
    }
}
