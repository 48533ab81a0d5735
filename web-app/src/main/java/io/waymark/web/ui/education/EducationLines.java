package io.waymark.web.ui.education;

import io.waymark.advising.api.education.EducationAsked;
import io.waymark.advising.api.education.EducationRecord;
import io.waymark.advising.api.education.EnrolledProgram;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.kind.CourseCompletionParameters;
import io.waymark.advising.api.kind.CourseCompletionPayload;
import io.waymark.advising.api.kind.DegreeRecordParameters;
import io.waymark.advising.api.kind.DegreeRecordPayload;
import io.waymark.core.roadmap.DegreeStatus;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.State;
import io.waymark.web.ui.time.When;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is there of the courses and degrees that a roadmap asks for. */
record EducationLines(List<EducationRecord> records, EducationAudience audience, Texts texts, When when) {

    Stream<CourseLine> courses(EducationAsked asked) {
        if (!(asked.asked() instanceof CourseCompletionParameters course)) {
            return Stream.empty();
        }
        var subject = course.subject().label();
        var taken = of(asked).map(it -> taken(subject, asked, it)).toList();
        return taken.isEmpty() ? Stream.of(missing(subject, asked)) : taken.stream();
    }

    private CourseLine taken(String subject, EducationAsked asked, EducationRecord record) {
        var course = (CourseCompletionPayload) record.payload();
        var number = course.number();
        return new CourseLine(
                subject,
                audience.steps() + asked.step(),
                number == null || number.isBlank() ? course.course() : number + " " + course.course(),
                course.term(),
                course.grade(),
                state(record.status()),
                waits(record));
    }

    private CourseLine missing(String subject, EducationAsked asked) {
        return new CourseLine(
                subject,
                audience.steps() + asked.step(),
                null,
                null,
                null,
                asked.waived() ? State.WAIVED : State.TODO,
                null);
    }

    Stream<DegreeLine> degrees(EducationAsked asked) {
        if (!(asked.asked() instanceof DegreeRecordParameters degree) || degree.status() != DegreeStatus.CONFERRED) {
            return Stream.empty();
        }
        var href = audience.steps() + asked.step();
        if (asked.metOtherwise()) {
            return Stream.of(new DegreeLine(asked.stepTitle(), href, State.VERIFIED, null));
        }
        return Stream.of(of(asked)
                .findFirst()
                .map(it -> new DegreeLine(asked.stepTitle(), href, state(it.status()), waits(it)))
                .orElseGet(() ->
                        new DegreeLine(asked.stepTitle(), href, asked.waived() ? State.WAIVED : State.TODO, null)));
    }

    @Nullable
    String waits(EnrolledProgram program) {
        return records.stream()
                .filter(it -> it.status() == program.status())
                .filter(it -> it.payload() instanceof DegreeRecordPayload degree
                        && degree.college().equals(program.college())
                        && degree.program().equals(program.program())
                        && degree.on().equals(program.enrolledOn()))
                .findFirst()
                .map(this::waits)
                .orElse(null);
    }

    private @Nullable String waits(EducationRecord record) {
        return record.waitsFor().isEmpty()
                ? null
                : texts.say(
                        "education-record.waits",
                        texts.anyOf(record.waitsFor().stream()
                                .map(it -> texts.say("asked.verifier." + it))
                                .toList()),
                        when.date(record.submittedAt()));
    }

    private Stream<EducationRecord> of(EducationAsked asked) {
        return records.stream().filter(it -> it.requirement().equals(asked.requirement()));
    }

    static State state(EvidenceStatus status) {
        return switch (status) {
            case VERIFIED -> State.VERIFIED;
            case RETURNED -> State.RETURNED;
            case SUBMITTED, WITHDRAWN -> State.SUBMITTED;
        };
    }
}
