package io.waymark.advising.experience;

import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.advising.api.kind.HoursLogParameters;
import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.advising.institution.Institutions;
import io.waymark.advising.kind.EvidenceKindHandler;
import io.waymark.advising.kind.FieldChecks;
import io.waymark.advising.kind.KindTypes;
import io.waymark.advising.kind.ShownEntry;
import io.waymark.advising.shift.Shift;
import io.waymark.core.progress.Amount;
import io.waymark.core.refusal.FieldRefusal;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceSpec;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Hours, counted by the minute. */
@Component
class HoursLog implements EvidenceKindHandler<EvidenceSpec.HoursLog, HoursLogPayload> {

    private final Institutions institutions;

    HoursLog(Institutions institutions) {
        this.institutions = institutions;
    }

    @Override
    public KindTypes<EvidenceSpec.HoursLog, HoursLogPayload> types() {
        return new KindTypes<>(
                EvidenceKind.HOURS_LOG, EvidenceSpec.HoursLog.class, HoursLogPayload.class, HoursLogParameters.class);
    }

    @Override
    public EvidenceParameters parametersOf(EvidenceSpec.HoursLog asked) {
        return new HoursLogParameters(asked.target(), asked.unit());
    }

    @Override
    public HoursLogPayload accept(EvidenceSpec.HoursLog asked, HoursLogPayload submitted, LocalDate today) {
        var checks = new FieldChecks(today).past("date", submitted.date());
        requireShown(checks, "start", submitted.date(), submitted.start());
        requireShown(checks, "end", Shift.lastDay(submitted), submitted.end());
        checks.require(
                        !submitted.start().equals(submitted.end()),
                        "end",
                        "no-time-between",
                        "The end has to differ from the start.")
                .done();
        return submitted;
    }

    private void requireShown(FieldChecks checks, String field, LocalDate day, LocalTime time) {
        checks.require(
                Shift.isShown(day, time, institutions.zone()),
                field,
                "skipped-by-the-clock",
                "Clocks went forward on %s and skipped %s.".formatted(day, time),
                Map.of("day", day.toString(), "time", time.toString()));
    }

    @Override
    public List<String> correctable() {
        return List.of("start", "end");
    }

    /** Whoever countersigns makes hours fewer: they came later, or left earlier. */
    @Override
    public void requireCorrection(EvidenceSpec.HoursLog asked, HoursLogPayload written, HoursLogPayload corrected) {
        if (!shift(written).contains(shift(corrected))) {
            throw RuleViolationException.ofFields(
                    "evidence-invalid",
                    "Some of this is not in order.",
                    Map.of(
                            "end",
                            new FieldRefusal(
                                    "more-than-written",
                                    "Hours can only be made fewer, between %s and %s."
                                            .formatted(written.start(), written.end()),
                                    Map.of(
                                            "start",
                                            written.start().toString(),
                                            "end",
                                            written.end().toString()))));
        }
    }

    @Override
    public Amount amount(EvidenceSpec.HoursLog asked, HoursLogPayload payload) {
        return shift(payload).amount();
    }

    @Override
    public List<ShownField> shown(EvidenceSpec.HoursLog asked, HoursLogPayload payload) {
        return new ShownEntry()
                .date("date", payload.date())
                .time("start", payload.start())
                .time("end", payload.end())
                .number("hours", shift(payload).amount().toBigDecimal())
                .text("site", payload.site())
                .text("task", payload.task())
                .alone();
    }

    private Shift shift(HoursLogPayload payload) {
        return Shift.of(payload, institutions.zone());
    }
}
