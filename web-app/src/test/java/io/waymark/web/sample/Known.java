package io.waymark.web.sample;

import io.waymark.advising.api.journey.ReferenceView;
import io.waymark.advising.api.journey.ReferenceView.Row;
import io.waymark.core.roadmap.Detail.Unit;
import io.waymark.core.roadmap.Provenance;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/** What the steps of the sample refer to. */
final class Known {

    private static final Provenance NOBODY = new Provenance(null, null, false, null);
    private static final Provenance BUREAU = new Provenance(
            "Bureau of Labor Statistics",
            null,
            false,
            null,
            null,
            URI.create("https://www.bls.gov/ooh/"),
            LocalDate.of(2026, 3, 31));

    private Known() {}

    static List<ReferenceView> of(String step) {
        return step.equals("research-job-outlook")
                ? List.of(
                        new ReferenceView(
                                ReferenceView.ReferenceKind.FIGURE,
                                "Medical records specialists",
                                "2024-2034",
                                "much faster than average",
                                false,
                                List.of(amount("Median pay a year", "50250", Unit.USD_PER_YEAR)),
                                BUREAU),
                        new ReferenceView(
                                ReferenceView.ReferenceKind.EXAM_DOMAINS,
                                "Registered Health Information Technician",
                                null,
                                null,
                                false,
                                List.of(new Row("Data content", null, null, "19-25%", null, disputed())),
                                NOBODY))
                : List.of();
    }

    private static Row amount(String label, String amount, Unit unit) {
        return new Row(label, new BigDecimal(amount), unit, null, null, new Provenance(null, "2024-05", false, null));
    }

    private static Provenance disputed() {
        return new Provenance(null, null, true, null, "another page says 24-28%", null, null);
    }
}
