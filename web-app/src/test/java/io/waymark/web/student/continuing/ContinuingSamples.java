package io.waymark.web.student.continuing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import io.waymark.advising.api.continuing.ContinuingApi;
import io.waymark.advising.api.continuing.ContinuingView;
import io.waymark.advising.api.continuing.ContinuingView.RenewalRuleView;
import io.waymark.advising.api.continuing.ContinuingView.RuleKind;
import io.waymark.advising.api.continuing.ContinuingView.UnrenewedView;
import io.waymark.advising.api.continuing.RenewalCycleView;
import io.waymark.advising.api.continuing.RenewalCycleView.CategoryView;
import io.waymark.advising.api.continuing.RenewalCycleView.PointView;
import io.waymark.advising.api.continuing.UnitIssuerView;
import io.waymark.advising.api.continuing.UnitsEntryView;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.kind.Choice;
import io.waymark.core.continuing.CycleEnding;
import io.waymark.core.roadmap.Provenance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Maya holds two credentials, and held a third. */
public final class ContinuingSamples {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final String REQUIREMENT = "maintain-certification/ceu-log";

    private static final UUID VERIFIED = new UUID(7, 1);
    private static final UUID REPORTED = new UUID(7, 2);
    private static final UUID OLD = new UUID(7, 3);
    private static final UUID RETURNED = new UUID(7, 4);
    private static final Provenance SOURCE = new Provenance(
            "AHIMA, Recertification", null, true, "Ask them first.", null, null, LocalDate.of(2026, 11, 30));

    private ContinuingSamples() {}

    public static void answer(ContinuingApi api) {
        given(api.show(any())).willReturn(view());
    }

    static ContinuingView nothing() {
        return new ContinuingView(TODAY, List.of(), List.of(), List.of(), List.of());
    }

    static ContinuingView withAnActivityCalled(String activity) {
        return new ContinuingView(
                TODAY,
                List.of(),
                List.of(rhit(CycleEnding.RUNNING)),
                List.of(entry(VERIFIED, activity, "4", EvidenceStatus.VERIFIED)),
                List.of());
    }

    static ContinuingView view() {
        return new ContinuingView(
                TODAY,
                List.of(new UnitIssuerView(
                        "ahima",
                        "American Health Information Management Association",
                        REQUIREMENT,
                        "maintain-certification",
                        "Maintain the certification",
                        List.of("RHIT"),
                        List.of(new Choice("hiim-domain", "HIIM domain"), new Choice("ahima-sourced", "From AHIMA")))),
                List.of(
                        rhit(CycleEnding.RUNNING),
                        bls(),
                        cycle("cca", "CCA", CycleEnding.REPLACED, "RHIT", LocalDate.of(2025, 3, 14), List.of(OLD))),
                List.of(
                        entry(REPORTED, "Speaking & <b>listening", "8.5", EvidenceStatus.SUBMITTED),
                        entry(RETURNED, "A day at the fair", "2", EvidenceStatus.RETURNED),
                        entry(VERIFIED, "Privacy in practice", "4", EvidenceStatus.VERIFIED),
                        entry(OLD, "Coding basics", "6", EvidenceStatus.VERIFIED)),
                List.of(new UnrenewedView(
                        "rma-amt",
                        "RMA",
                        "American Medical Technologists",
                        "7-12",
                        LocalDate.of(2025, 1, 15),
                        null,
                        true)));
    }

    static RenewalCycleView rhit(CycleEnding ending) {
        return cycle("rhit", "RHIT", ending, null, LocalDate.of(2027, 3, 14), List.of(VERIFIED, REPORTED));
    }

    private static RenewalCycleView bls() {
        var start = LocalDate.of(2025, 1, 31);
        return new RenewalCycleView(
                "bls-provider",
                "BLS Provider",
                "Basic Life Support Provider",
                "aha",
                "American Heart Association",
                "B-9",
                "basic-life-support-card/certification-record",
                false,
                start,
                start,
                LocalDate.of(2027, 1, 31),
                CycleEnding.RUNNING,
                null,
                List.of(),
                null,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                2,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static RenewalCycleView cycle(
            String credential,
            String called,
            CycleEnding ending,
            @Nullable String replacedBy,
            LocalDate end,
            List<UUID> entries) {
        var start = end.minusYears(2);
        return new RenewalCycleView(
                credential,
                called,
                "Registered Health Information Technician",
                "ahima",
                "American Health Information Management Association",
                "RH-7/25",
                "earn-rhit/certification-record",
                true,
                start,
                start.minusDays(30),
                end,
                ending,
                replacedBy,
                List.of("CHPS"),
                20,
                new BigDecimal("12.50"),
                new BigDecimal("4.00"),
                new BigDecimal("7.50"),
                new BigDecimal("7.50"),
                new BigDecimal("2.50"),
                3,
                List.of(
                        category("hiim-domain", "HIIM domain", "16.00", "9.00", "7.00"),
                        category("ahima-sourced", "From AHIMA", "8.00", "4.00", "4.00")),
                List.of(
                        point(start, "0", "0"),
                        point(start.plusMonths(6), "4", "5"),
                        point(TODAY, "12.5", "12.2"),
                        point(end, "12.5", "20")),
                entries,
                List.of(
                        new RenewalRuleView(RuleKind.UNITS, called, 20, null, SOURCE),
                        new RenewalRuleView(RuleKind.MINIMUM_PERCENT, "HIIM domain", 80, null, SOURCE),
                        new RenewalRuleView(RuleKind.MINIMUM_UNITS, "From AHIMA", 8, null, SOURCE),
                        new RenewalRuleView(RuleKind.FURTHER, null, 10, 50, SOURCE),
                        new RenewalRuleView(RuleKind.OTHERS_TAKEN, null, null, null, SOURCE),
                        new RenewalRuleView(RuleKind.OTHERS_NOT_TAKEN, null, null, null, SOURCE),
                        new RenewalRuleView(RuleKind.REPLACES, "CCA", null, null, SOURCE)));
    }

    private static CategoryView category(String key, String label, String needed, String logged, String missing) {
        return new CategoryView(
                key, label, new BigDecimal(needed), new BigDecimal(logged), BigDecimal.ZERO, new BigDecimal(missing));
    }

    private static PointView point(LocalDate day, String logged, String even) {
        return new PointView(day, new BigDecimal(logged), BigDecimal.ZERO, new BigDecimal(even));
    }

    private static UnitsEntryView entry(UUID id, String activity, String units, EvidenceStatus status) {
        return new UnitsEntryView(
                id,
                "maintain-certification",
                "American Health Information Management Association",
                activity,
                "Ohio HIMA",
                new BigDecimal(units),
                LocalDate.of(2026, 2, 3),
                List.of("HIIM domain"),
                status);
    }
}
