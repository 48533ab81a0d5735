package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.document.Documents;
import io.waymark.advising.institution.Institutions;
import io.waymark.advising.journey.Journeys;
import io.waymark.advising.journey.Walk;
import io.waymark.advising.kind.AcceptedEvidence;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.advising.kind.SubmissionCheck;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.kit.idempotency.IdempotencyKeys;
import io.waymark.kit.tenancy.CurrentCaller;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what students submit. */
@Service
@Transactional
class Submitting {

    private final EvidenceRepository evidence;
    private final StudentHold students;
    private final MissingEvidence missing;
    private final EvidenceViews views;
    private final EvidenceKinds kinds;
    private final List<SubmissionCheck> checks;
    private final Verifications verifications;
    private final Journeys journeys;
    private final Documents documents;
    private final IdempotencyKeys keys;
    private final Institutions institutions;
    private final CurrentCaller caller;
    private final Clock clock;

    Submitting(
            EvidenceRepository evidence,
            StudentHold students,
            MissingEvidence missing,
            EvidenceViews views,
            EvidenceKinds kinds,
            List<SubmissionCheck> checks,
            Verifications verifications,
            Journeys journeys,
            Documents documents,
            IdempotencyKeys keys,
            Institutions institutions,
            CurrentCaller caller,
            Clock clock) {
        this.evidence = evidence;
        this.students = students;
        this.missing = missing;
        this.views = views;
        this.kinds = kinds;
        this.checks = checks;
        this.verifications = verifications;
        this.journeys = journeys;
        this.documents = documents;
        this.keys = keys;
        this.institutions = institutions;
        this.caller = caller;
        this.clock = clock;
    }

    EvidenceView submit(SubmitEvidence request, @Nullable String key) {
        var walk = own();
        var id = EvidenceId.next();
        return keys.claim(key, request, id.value())
                .map(earlier -> show(walk, new EvidenceId(earlier)))
                .orElseGet(() -> enter(walk, id, accept(walk, request)));
    }

    /** Refuses a file before anybody looks into it where none of its kind is asked for. */
    void expect(UploadPurpose purpose) {
        purpose.typeFor(missing.asked(own(), purpose.requirement()), institutions.today());
    }

    /** What an earlier upload with this key became, if there was one. */
    Optional<EvidenceView> find(Upload upload, @Nullable String key) {
        return keys.find(key, upload.sent()).map(earlier -> show(own(), new EvidenceId(earlier)));
    }

    EvidenceView upload(Upload upload, @Nullable String key) {
        var walk = own();
        var id = new EvidenceId(upload.file().id());
        return keys.claim(key, upload.sent(), id.value())
                .map(earlier -> show(walk, new EvidenceId(earlier)))
                .orElseGet(() -> {
                    var asked = missing.require(walk, upload.purpose().requirement());
                    var payload = upload.check(asked, institutions.today());
                    documents.keep(id.value());
                    return enter(walk, id, kinds.accept(asked, payload, institutions.today()));
                });
    }

    private Walk own() {
        var student = caller.get().person();
        students.requireActive(student);
        return journeys.lock(student)
                .orElseThrow(() -> new NotFoundException("no-journey", "You are on no roadmap yet."));
    }

    private AcceptedEvidence accept(Walk walk, SubmitEvidence request) {
        var asked = missing.require(walk, request.requirement(), request.payload());
        var accepted = kinds.submit(asked, request.payload(), institutions.today());
        checks.forEach(it -> it.require(walk.student(), request.requirement(), request.payload()));
        return accepted;
    }

    private EvidenceView enter(Walk walk, EvidenceId id, AcceptedEvidence accepted) {
        var submitted = evidence.saveAndFlush(new Evidence(id, walk.student(), accepted, clock.instant()));
        if (submitted.isWaiting()) {
            verifications.ask(submitted, accepted.requirement(), walk);
        }
        journeys.refresh(walk);
        return views.of(submitted, walk, false);
    }

    private EvidenceView show(Walk walk, EvidenceId id) {
        return views.of(evidence.findById(id).orElseThrow(), walk, false);
    }
}
