package io.waymark.advising.api.journey;

import io.waymark.core.roadmap.Detail;
import io.waymark.core.roadmap.Provenance;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of something that a step refers to.
 *
 * @param period which years it is about
 * @param descriptor what it amounts to, e.g. much faster than average
 * @param superseded history only: a newer figure replaces it
 */
public record ReferenceView(
        ReferenceKind kind,
        String title,
        @Nullable String period,
        @Nullable String descriptor,
        boolean superseded,
        List<Row> rows,
        Provenance provenance) {

    /** What it is. */
    public enum ReferenceKind {
        FIGURE,
        EXAM,
        EXAM_DOMAINS,
        RECERTIFICATION,
        BODY
    }

    /** One value, as an amount, as words, or as yes or no; none of them if nobody knows. */
    public record Row(
            String label,
            @Nullable BigDecimal amount,
            Detail.@Nullable Unit unit,
            @Nullable String text,
            @Nullable Boolean yes,
            Provenance provenance) {

        /** @param said where it comes from, with the article by its title */
        public static Row of(Detail detail, Provenance said) {
            return switch (detail.value()) {
                case Detail.Value.Quantity it -> new Row(detail.label(), it.amount(), it.unit(), null, null, said);
                case Detail.Value.Text it -> new Row(detail.label(), null, null, it.text(), null, said);
                case Detail.Value.YesNo it -> new Row(detail.label(), null, null, null, it.yes(), said);
                case Detail.Value.Unknown _ -> new Row(detail.label(), null, null, null, null, said);
            };
        }
    }
}
