package io.waymark.advising.career;

import io.waymark.advising.api.kind.EmploymentRecordParameters;
import io.waymark.advising.api.kind.EmploymentRecordPayload;
import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.advising.kind.EvidenceKindHandler;
import io.waymark.advising.kind.FieldChecks;
import io.waymark.advising.kind.KindTypes;
import io.waymark.advising.kind.ShownEntry;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceSpec;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** A job in the field. */
@Component
class EmploymentRecord implements EvidenceKindHandler<EvidenceSpec.EmploymentRecord, EmploymentRecordPayload> {

    private static final String TITLE = "title";
    private static final String START_ON = "startOn";

    @Override
    public KindTypes<EvidenceSpec.EmploymentRecord, EmploymentRecordPayload> types() {
        return new KindTypes<>(
                EvidenceKind.EMPLOYMENT_RECORD,
                EvidenceSpec.EmploymentRecord.class,
                EmploymentRecordPayload.class,
                EmploymentRecordParameters.class);
    }

    @Override
    public EvidenceParameters parametersOf(EvidenceSpec.EmploymentRecord asked) {
        return new EmploymentRecordParameters(asked.occupations());
    }

    @Override
    public EmploymentRecordPayload accept(
            EvidenceSpec.EmploymentRecord asked, EmploymentRecordPayload submitted, LocalDate today) {
        new FieldChecks(today)
                .past(START_ON, submitted.startOn())
                .require(
                        submitted.occupation() == null
                                || asked.occupations().isEmpty()
                                || asked.occupations().contains(submitted.occupation()),
                        "occupation",
                        "no-such-choice",
                        "Choose one of those that are offered.")
                .done();
        return submitted;
    }

    @Override
    public List<String> correctable() {
        return List.of("employer", TITLE, START_ON);
    }

    @Override
    public String shownAs(String field) {
        return switch (field) {
            case TITLE -> "job-title";
            case START_ON -> "started-on";
            default -> field;
        };
    }

    @Override
    public List<ShownField> shown(EvidenceSpec.EmploymentRecord asked, EmploymentRecordPayload payload) {
        return new ShownEntry()
                .text("employer", payload.employer())
                .text(shownAs(TITLE), payload.title())
                .date(shownAs(START_ON), payload.startOn())
                .text("occupation", payload.occupation())
                .alone();
    }
}
