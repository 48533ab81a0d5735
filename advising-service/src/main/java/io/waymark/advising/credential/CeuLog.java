package io.waymark.advising.credential;

import io.waymark.advising.api.kind.CeuLogParameters;
import io.waymark.advising.api.kind.CeuLogPayload;
import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.advising.kind.Choices;
import io.waymark.advising.kind.EvidenceKindHandler;
import io.waymark.advising.kind.FieldChecks;
import io.waymark.advising.kind.KindTypes;
import io.waymark.advising.kind.ShownEntry;
import io.waymark.core.progress.Amount;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceSpec;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Continuing education, counted in units to a hundredth. */
@Component
class CeuLog implements EvidenceKindHandler<EvidenceSpec.CeuLog, CeuLogPayload> {

    @Override
    public KindTypes<EvidenceSpec.CeuLog, CeuLogPayload> types() {
        return new KindTypes<>(
                EvidenceKind.CEU_LOG, EvidenceSpec.CeuLog.class, CeuLogPayload.class, CeuLogParameters.class);
    }

    @Override
    public EvidenceParameters parametersOf(EvidenceSpec.CeuLog asked) {
        return new CeuLogParameters(
                asked.target(),
                asked.period(),
                asked.categories().stream()
                        .map(it -> new CeuLogParameters.Share(Choices.of(it.category()), it.minPercent()))
                        .toList(),
                Choices.of(asked.terms()));
    }

    @Override
    public CeuLogPayload accept(EvidenceSpec.CeuLog asked, CeuLogPayload submitted, LocalDate today) {
        var checks = new FieldChecks(today).past("completedOn", submitted.completedOn());
        categories(submitted).forEach(it -> checks.chosen("categories", it, asked.terms()));
        checks.done();
        return submitted;
    }

    @Override
    public Amount amount(EvidenceSpec.CeuLog asked, CeuLogPayload payload) {
        return Amount.of(payload.units());
    }

    /** Units are logged on and on: what one cycle asks for is not all. */
    @Override
    public boolean takesThePlaceOf(CeuLogPayload onFile, CeuLogPayload submitted, LocalDate today) {
        return false;
    }

    @Override
    public List<ShownField> shown(EvidenceSpec.CeuLog asked, CeuLogPayload payload) {
        return new ShownEntry()
                .text("activity", payload.activity())
                .text("provider", payload.provider())
                .number("units", payload.units())
                .date("completed-on", payload.completedOn())
                .text(
                        "categories",
                        String.join(
                                ", ",
                                categories(payload).stream()
                                        .sorted()
                                        .map(it -> Choices.label(it, asked.terms()))
                                        .toList()))
                .alone();
    }

    private static Set<String> categories(CeuLogPayload payload) {
        return Objects.requireNonNullElse(payload.categories(), Set.of());
    }
}
