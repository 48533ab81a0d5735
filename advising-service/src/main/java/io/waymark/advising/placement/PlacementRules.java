package io.waymark.advising.placement;

import io.waymark.advising.api.placement.PlacementDays;
import io.waymark.core.refusal.FieldRefusal;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.text.WrittenText;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What has to be so of days and texts of placements. */
final class PlacementRules {

    private static final int MOST_YEARS = 2;

    private PlacementRules() {}

    /** Days in order, not over yet, of two years at most. */
    static void require(PlacementDays days, LocalDate today) {
        var wrong = new TreeMap<String, FieldRefusal>();
        if (days.lastDay().isBefore(days.firstDay())) {
            wrong.put("lastDay", refusal("before-the-other", "This is before the other day."));
        } else if (days.lastDay().isBefore(today)) {
            wrong.put("lastDay", refusal("in-the-past", "This day is over."));
        } else if (!days.lastDay().isBefore(days.firstDay().plusYears(MOST_YEARS))) {
            wrong.put("lastDay", refusal("placement-too-long", "A placement lasts two years at most."));
        }
        refuse(wrong);
    }

    /** An end lies within what was settled, and before its last day. */
    static void requireEarlier(LocalDate lastDay, PlacementDays days) {
        if (lastDay.isBefore(days.firstDay()) || !lastDay.isBefore(days.lastDay())) {
            refuse(Map.of(
                    "lastDay",
                    new FieldRefusal(
                            "not-an-earlier-end",
                            "Choose a day from %s on, before %s.".formatted(days.firstDay(), days.lastDay()),
                            Map.of(
                                    "first", days.firstDay().toString(),
                                    "last", days.lastDay().toString()))));
        }
    }

    /** An end leaves no hours outside. */
    static void requireNotBefore(LocalDate newest, LocalDate lastDay) {
        if (lastDay.isBefore(newest)) {
            refuse(Map.of(
                    "lastDay",
                    new FieldRefusal(
                            "hours-after-end",
                            "Hours on %s are on file.".formatted(newest),
                            Map.of("day", newest.toString()))));
        }
    }

    static void requirePast(String field, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            refuse(Map.of(field, refusal("in-the-future", "This day is still to come.")));
        }
    }

    static @Nullable String text(@Nullable String written) {
        return written == null || written.isBlank() ? null : WrittenText.tidy(written);
    }

    static void refuse(Map<String, FieldRefusal> wrong) {
        if (!wrong.isEmpty()) {
            throw RuleViolationException.ofFields("placement-invalid", "Some of this is not in order.", wrong);
        }
    }

    private static FieldRefusal refusal(String code, String message) {
        return new FieldRefusal(code, message, Map.of());
    }
}
