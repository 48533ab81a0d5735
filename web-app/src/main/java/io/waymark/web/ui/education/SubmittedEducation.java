package io.waymark.web.ui.education;

import io.waymark.advising.api.education.EducationAsked;
import io.waymark.advising.api.education.EducationRecord;
import io.waymark.advising.api.education.EnrolledProgram;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.kind.DegreeRecordPayload;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.State;
import io.waymark.web.ui.time.When;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Courses and degrees that a student submitted, and how to say whom they wait for. */
record SubmittedEducation(List<EducationRecord> records, Texts texts, When when) {

    Stream<EducationRecord> of(EducationAsked asked) {
        return records.stream().filter(it -> it.requirement().equals(asked.requirement()));
    }

    @Nullable
    String waits(EducationRecord record) {
        return record.waitsFor().isEmpty()
                ? null
                : texts.say(
                        "education-record.waits",
                        texts.anyOf(record.waitsFor().stream()
                                .map(it -> texts.say("asked.verifier." + it))
                                .toList()),
                        when.date(Objects.requireNonNullElse(record.waitsSince(), record.submittedAt())));
    }

    @Nullable
    String waits(EnrolledProgram program) {
        return records.stream()
                .filter(it -> it.status() == program.status() && isOf(program, it))
                .findFirst()
                .map(this::waits)
                .orElse(null);
    }

    private static boolean isOf(EnrolledProgram program, EducationRecord record) {
        return record.payload() instanceof DegreeRecordPayload degree
                && degree.college().equals(program.college())
                && degree.program().equals(program.program())
                && degree.on().equals(program.enrolledOn());
    }

    static State state(EvidenceStatus status) {
        return switch (status) {
            case VERIFIED -> State.VERIFIED;
            case RETURNED -> State.RETURNED;
            case SUBMITTED, WITHDRAWN -> State.SUBMITTED;
        };
    }
}
