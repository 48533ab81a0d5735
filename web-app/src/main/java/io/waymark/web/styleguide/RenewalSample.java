package io.waymark.web.styleguide;

import io.waymark.advising.api.continuing.ContinuingView;
import io.waymark.advising.api.continuing.ContinuingView.RenewalRuleView;
import io.waymark.advising.api.continuing.ContinuingView.RuleKind;
import io.waymark.advising.api.continuing.ContinuingView.UnrenewedView;
import io.waymark.advising.api.continuing.RenewalCycleView;
import io.waymark.advising.api.continuing.RenewalCycleView.CategoryView;
import io.waymark.advising.api.continuing.RenewalCycleView.PointView;
import io.waymark.advising.api.continuing.UnitsEntryView;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.core.continuing.CycleEnding;
import io.waymark.core.roadmap.Provenance;
import io.waymark.web.ui.renewal.RenewalCards;
import io.waymark.web.ui.renewal.UnitsLedger;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A credential in each state of its cycle, with the units that count. */
@Component
@StyleguidePart
class RenewalSample implements Sample {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final Provenance AHIMA =
            new Provenance("AHIMA, Recertification", null, false, null, null, null, TODAY);

    private final RenewalCards cards;
    private final UnitsLedger ledger;

    RenewalSample(RenewalCards cards, UnitsLedger ledger) {
        this.cards = cards;
        this.ledger = ledger;
    }

    @Override
    public String piece() {
        return "renewal";
    }

    @Override
    public void show(Map<String, String> address, Model model) {
        var cycles = List.of(
                cycle("rhit", "RHIT", CycleEnding.RUNNING, null),
                cycle("ccs", "CCS", CycleEnding.LAPSED, null),
                cycle("cca", "CCA", CycleEnding.REPLACED, "CCS"),
                cycle("chps", "CHPS", CycleEnding.RENEWED, null));
        var view = new ContinuingView(TODAY, List.of(), cycles, entries(), held());
        model.addAttribute(
                "cards", cycles.stream().map(it -> cards.of(it, TODAY)).toList());
        model.addAttribute("groups", ledger.of(view, "/student/roadmap/steps/"));
        model.addAttribute("held", held());
    }

    private static List<UnrenewedView> held() {
        return List.of(new UnrenewedView(
                "rma-amt", "RMA", "American Medical Technologists", "7-12", TODAY.minusYears(1), null, true));
    }

    private static List<UnitsEntryView> entries() {
        return List.of(
                entry(FIRST, "Privacy in practice", "4", EvidenceStatus.VERIFIED),
                entry(SECOND, "Coding audit workshop", "8.5", EvidenceStatus.SUBMITTED),
                entry(new UUID(0, 3), "A day at the fair", "2", EvidenceStatus.RETURNED));
    }

    private static UnitsEntryView entry(UUID id, String activity, String units, EvidenceStatus status) {
        return new UnitsEntryView(
                id,
                "maintain-certification",
                "AHIMA",
                activity,
                "State association",
                new BigDecimal(units),
                TODAY.minusMonths(3),
                List.of("HIIM domain"),
                status);
    }

    private static RenewalCycleView cycle(
            String credential, String called, CycleEnding ending, @Nullable String replacedBy) {
        var start = LocalDate.of(2025, 3, 14);
        var end = ending == CycleEnding.RUNNING ? LocalDate.of(2027, 3, 14) : TODAY.minusDays(9);
        return new RenewalCycleView(
                credential,
                called,
                "A credential of health information",
                "ahima",
                "AHIMA",
                "123456",
                "earn-%s/certification-record".formatted(credential),
                ending == CycleEnding.RUNNING,
                start,
                start,
                end,
                ending,
                replacedBy,
                ending == CycleEnding.RUNNING ? List.of("CHPS") : List.of(),
                20,
                new BigDecimal("12.5"),
                new BigDecimal("4"),
                new BigDecimal("7.5"),
                new BigDecimal("7.5"),
                new BigDecimal("7.5"),
                1,
                List.of(new CategoryView(
                        "hiim-domain",
                        "HIIM domain",
                        new BigDecimal("16"),
                        new BigDecimal("9"),
                        new BigDecimal("4"),
                        new BigDecimal("7"))),
                points(start, end),
                ending == CycleEnding.RUNNING ? List.of(FIRST, SECOND) : List.of(),
                List.of(
                        new RenewalRuleView(RuleKind.UNITS, called, 20, null, AHIMA),
                        new RenewalRuleView(RuleKind.FURTHER, null, 10, 50, AHIMA)));
    }

    private static List<PointView> points(LocalDate start, LocalDate end) {
        return List.of(
                new PointView(start, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO),
                new PointView(start.plusMonths(6), new BigDecimal("4"), new BigDecimal("4"), new BigDecimal("5")),
                new PointView(TODAY, new BigDecimal("12.5"), new BigDecimal("4"), new BigDecimal("17.1")),
                new PointView(end, new BigDecimal("12.5"), new BigDecimal("4"), new BigDecimal("20")));
    }
}
