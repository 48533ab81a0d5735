package io.waymark.advising.career;

import io.waymark.advising.api.kind.EventAttendanceParameters;
import io.waymark.advising.api.kind.EventAttendancePayload;
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
import org.springframework.stereotype.Component;

/** Events of the field. */
@Component
class EventAttendance implements EvidenceKindHandler<EvidenceSpec.EventAttendance, EventAttendancePayload> {

    @Override
    public KindTypes<EvidenceSpec.EventAttendance, EventAttendancePayload> types() {
        return new KindTypes<>(
                EvidenceKind.EVENT_ATTENDANCE,
                EvidenceSpec.EventAttendance.class,
                EventAttendancePayload.class,
                EventAttendanceParameters.class);
    }

    @Override
    public EvidenceParameters parametersOf(EvidenceSpec.EventAttendance asked) {
        return new EventAttendanceParameters(Choices.of(asked.eventTypes()), asked.target());
    }

    @Override
    public EventAttendancePayload accept(
            EvidenceSpec.EventAttendance asked, EventAttendancePayload submitted, LocalDate today) {
        new FieldChecks(today)
                .chosen("type", submitted.type(), asked.eventTypes())
                .past("attendedOn", submitted.attendedOn())
                .link("url", submitted.url())
                .done();
        return submitted;
    }

    @Override
    public List<String> correctable() {
        return List.of("attendedOn");
    }

    @Override
    public List<ShownField> shown(EvidenceSpec.EventAttendance asked, EventAttendancePayload payload) {
        return new ShownEntry()
                .text("event", payload.event())
                .chosen("type", payload.type(), asked.eventTypes())
                .text("host", payload.host())
                .date("attended-on", payload.attendedOn())
                .link("url", payload.url())
                .text("learned", payload.learned())
                .alone();
    }
}
