package io.waymark.advising.api.continuing;

import io.waymark.core.roadmap.Provenance;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The credentials a student holds or held, and what is logged for them.
 *
 * @param today at the college
 * @param issuers those whose units can be logged, if the student holds a credential of theirs
 * @param cycles those first that end first; what is over comes last, the newest first
 * @param entries all units on file, the newest first, also what was returned
 * @param uncertain credentials of which nobody knows how long they are valid
 */
public record ContinuingView(
        LocalDate today,
        List<UnitIssuerView> issuers,
        List<RenewalCycleView> cycles,
        List<UnitsEntryView> entries,
        List<UnrenewedView> uncertain) {

    public ContinuingView {
        issuers = List.copyOf(issuers);
        cycles = List.copyOf(cycles);
        entries = List.copyOf(entries);
        uncertain = List.copyOf(uncertain);
    }

    /** A credential that is held, and about whose renewal nothing is known. */
    public record UnrenewedView(
            String credential,
            String called,
            String issuer,
            String number,
            LocalDate issuedOn,
            @Nullable LocalDate validThrough,
            boolean verified) {}

    /** What an issuer asks for, and who says so. */
    public record RenewalRuleView(
            RuleKind kind,
            @Nullable String of,
            @Nullable Integer figure,
            @Nullable Integer most,
            Provenance provenance) {}

    /** What a rule is about; {@code of} names the credential or the category, {@code figure} how many. */
    public enum RuleKind {
        UNITS,
        MINIMUM_PERCENT,
        MINIMUM_UNITS,
        FURTHER,
        OTHERS_TAKEN,
        OTHERS_NOT_TAKEN,
        REPLACES
    }
}
