package io.waymark.stack.demo;

import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.journey.RequirementView;
import io.waymark.advising.api.kind.ApplicationRecordParameters;
import io.waymark.advising.api.kind.ApplicationRecordPayload;
import io.waymark.advising.api.kind.ChecklistParameters;
import io.waymark.advising.api.kind.Choice;
import io.waymark.advising.api.kind.DocumentUploadParameters;
import io.waymark.advising.api.kind.EventAttendanceParameters;
import io.waymark.advising.api.kind.EventAttendancePayload;
import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.advising.api.kind.MembershipRecordPayload;
import io.waymark.core.roadmap.EvidenceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Submits what a step asks for, as far as demo students bring it. */
record DemoEvidence(EvidenceApi evidence, int number, LocalDate today) {

    private static final List<String> EVENTS =
            List.of("Regional meeting on release of information", "Coding seminar of the state association");
    private static final List<String> EMPLOYERS = List.of(
            "Lakeshore Regional Hospital",
            "Harbor Street Clinic",
            "Prairie Health Partners",
            "Northgate Orthopedics",
            "Cedar County Health Department",
            "Mutual Health Plan");

    /** What stands in for something else is enough by itself, so it is brought alone. */
    void handIn(List<RequirementView> proves) {
        var documents = proves.stream()
                .filter(it -> it.standing().kind() == EvidenceKind.DOCUMENT_UPLOAD)
                .toList();
        var either = proves.stream().anyMatch(RequirementView::alternative);
        (either && !documents.isEmpty() ? documents : proves)
                .stream().filter(RequirementView::canSubmit).forEach(this::handIn);
    }

    private void handIn(RequirementView asked) {
        var id = asked.standing().id();
        switch (asked.standing().kind()) {
            case SELF_ATTESTATION -> evidence.submit(SubmitEvidence.attestation(id), null);
            case REFLECTION -> evidence.submit(SubmitEvidence.reflection(id, DemoTexts.reflection(number)), null);
            case CHECKLIST -> evidence.submit(SubmitEvidence.checklist(id, items(asked)), null);
            case ADVISOR_REVIEW ->
                evidence.submit(SubmitEvidence.review(id, "Please have a look when you have time."), null);
            case DOCUMENT_UPLOAD -> {
                var type = parameters(asked, DocumentUploadParameters.class)
                        .documentTypes()
                        .getFirst();
                evidence.upload(id, type.key(), null, new DemoFile(type.label()), null);
            }
            case MEMBERSHIP_RECORD, EVENT_ATTENDANCE, APPLICATION_RECORD -> {
                for (var turn = 0; turn < asked.standing().target(); turn++) {
                    evidence.submit(new SubmitEvidence(id, record(asked, turn)), null);
                }
            }
            default ->
                throw new IllegalStateException(
                        "No demo student submits " + asked.standing().kind());
        }
    }

    private EvidencePayload record(RequirementView asked, int turn) {
        return switch (asked.standing().kind()) {
            case EVENT_ATTENDANCE -> {
                var types = parameters(asked, EventAttendanceParameters.class).types();
                yield new EventAttendancePayload(
                        EVENTS.get(turn % EVENTS.size()),
                        types.get(turn % types.size()).key(),
                        "State health information association",
                        today.minusWeeks(turn + 2L),
                        null,
                        null);
            }
            case APPLICATION_RECORD -> {
                var statuses =
                        parameters(asked, ApplicationRecordParameters.class).statuses();
                yield new ApplicationRecordPayload(
                        EMPLOYERS.get((number + turn) % EMPLOYERS.size()),
                        "Medical records technician",
                        today.minusDays(20L - 3 * turn),
                        statuses.get((turn + 1) % statuses.size()).key(),
                        null);
            }
            default -> new MembershipRecordPayload("%06d".formatted(400_000 + number), null, today.plusMonths(10));
        };
    }

    private static Set<String> items(RequirementView asked) {
        return parameters(asked, ChecklistParameters.class).items().stream()
                .map(Choice::key)
                .collect(Collectors.toSet());
    }

    private static <T> T parameters(RequirementView asked, Class<T> type) {
        return type.cast(Objects.requireNonNull(asked.asked()));
    }
}
