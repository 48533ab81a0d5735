package io.waymark.core.continuing;

import io.waymark.core.progress.Amount;
import io.waymark.core.roadmap.Credential;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.reading.RoadmapLibrary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Credentials of the roadmap that ships, and what somebody logs for them. */
final class RenewalFixtures {

    static final Roadmap HIT = RoadmapLibrary.load(RoadmapLibrary.HEALTH_INFORMATION_TECHNICIAN);
    static final UnitRules RULES = new UnitRules(HIT.references());
    static final LocalDate AWARDED = LocalDate.of(2025, 3, 14);
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private RenewalFixtures() {}

    static Credential credential(String key) {
        return HIT.references().credential(key).orElseThrow();
    }

    static Award award(String credential, LocalDate issuedOn, @Nullable LocalDate validThrough) {
        return new Award(credential, "earn/" + credential, "No. 1", issuedOn, validThrough, true);
    }

    static Holdings holdings(Award... awards) {
        return new Holdings(HIT.references().credentials(), List.of(awards), TODAY);
    }

    static LoggedUnits units(LocalDate completedOn, String amount, boolean verified, String... categories) {
        return new LoggedUnits("ahima", completedOn, Amount.of(new BigDecimal(amount)), Set.of(categories), verified);
    }
}
