package io.waymark.web.ui.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Long work: how far it is, what it found so far, and what one can do meanwhile. It is asked again while it runs.
 *
 * @param state how it ended, once it runs no longer
 */
public record JobView(
        String id,
        String title,
        String remaining,
        State state,
        long done,
        long total,
        String progress,
        String leaving,
        List<JobCount> counts,
        List<Action> actions,
        @Nullable String refresh) {

    /** One line of the balance; a bad one is shown in the colour of errors. */
    public record JobCount(String label, String figure, boolean bad) {}

    public int percent() {
        return total == 0 ? 0 : (int) (100 * done / total);
    }

    public boolean isRunning() {
        return refresh != null;
    }
}
