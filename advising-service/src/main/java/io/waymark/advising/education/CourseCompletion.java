package io.waymark.advising.education;

import io.waymark.advising.api.kind.CourseCompletionParameters;
import io.waymark.advising.api.kind.CourseCompletionPayload;
import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.advising.kind.Choices;
import io.waymark.advising.kind.EvidenceKindHandler;
import io.waymark.advising.kind.FieldChecks;
import io.waymark.advising.kind.KindTypes;
import io.waymark.advising.kind.ShownEntry;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceSpec;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A course, with the lowest grade that counts. */
@Component
class CourseCompletion implements EvidenceKindHandler<EvidenceSpec.CourseCompletion, CourseCompletionPayload> {

    @Override
    public KindTypes<EvidenceSpec.CourseCompletion, CourseCompletionPayload> types() {
        return new KindTypes<>(
                EvidenceKind.COURSE_COMPLETION,
                EvidenceSpec.CourseCompletion.class,
                CourseCompletionPayload.class,
                CourseCompletionParameters.class);
    }

    @Override
    public EvidenceParameters parametersOf(EvidenceSpec.CourseCompletion asked) {
        return new CourseCompletionParameters(Choices.of(asked.subject()), asked.minGrade());
    }

    @Override
    public CourseCompletionPayload accept(
            EvidenceSpec.CourseCompletion asked, CourseCompletionPayload submitted, LocalDate today) {
        new FieldChecks(today)
                .require(
                        Grades.reaches(submitted.grade(), asked.minGrade()),
                        "grade",
                        "grade-too-low",
                        "This step needs at least a %s.".formatted(asked.minGrade()),
                        Map.of("grade", String.valueOf(asked.minGrade())))
                .done();
        return submitted;
    }

    @Override
    public List<ShownField> shown(EvidenceSpec.CourseCompletion asked, CourseCompletionPayload payload) {
        return new ShownEntry()
                .text("course", payload.course())
                .text("number", payload.number())
                .text("college", payload.college())
                .text("term", payload.term())
                .text("grade", payload.grade())
                .alone();
    }
}
