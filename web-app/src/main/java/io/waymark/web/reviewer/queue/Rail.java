package io.waymark.web.reviewer.queue;

import io.waymark.advising.api.review.ReviewOrder;
import io.waymark.core.roadmap.EvidenceKind;
import java.time.Instant;
import java.util.List;

/**
 * The pieces around the one that is reviewed.
 *
 * @param all the way to the whole list
 * @param more whether that list has more than these
 */
record Rail(String all, ReviewOrder order, List<Group> groups, boolean more) {

    /** Those that are due at about the same time. */
    public record Group(Due due, List<RailRow> rows) {}

    /** One of them. */
    public record RailRow(
            String href,
            String student,
            String step,
            EvidenceKind kind,
            int submission,
            Instant askedAt,
            boolean current) {

        public String icon() {
            return switch (kind) {
                case REFLECTION -> "edit";
                case DOCUMENT_UPLOAD, PORTFOLIO_ARTIFACT -> "file";
                case ADVISOR_REVIEW -> "people";
                case HOURS_LOG, SESSION_COUNT -> "clock";
                default -> "check";
            };
        }
    }

    /** How soon an answer is due. */
    public enum Due {
        OVERDUE,
        SOON,
        LATER
    }
}
