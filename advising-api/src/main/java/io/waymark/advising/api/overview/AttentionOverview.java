package io.waymark.advising.api.overview;

import io.waymark.advising.api.signal.SignalKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Students who need attention, each under the most urgent reason.
 *
 * @param monthAgo how many did 30 days ago; null too if the college keeps no reasons of that time
 */
public record AttentionOverview(
        @Nullable Integer students, @Nullable Integer monthAgo, List<ReasonCount> reasons) {

    /** The students of a reason. */
    public record ReasonCount(
            SignalKind reason,
            @Nullable Integer students,
            @Nullable Integer monthAgo) {}
}
