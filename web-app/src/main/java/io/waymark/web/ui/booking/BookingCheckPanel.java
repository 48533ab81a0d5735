package io.waymark.web.ui.booking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a student can book their advisor and, if not, by which rules, in finished words.
 *
 * @param possible whether they can, just now
 * @param unclear why it does not answer of the time that was typed
 * @param action where another time is asked about
 */
public record BookingCheckPanel(
        String title,
        boolean possible,
        String verdict,
        List<Obstacle> obstacles,
        AskedTime asked,
        @Nullable String unclear,
        String action) {

    public BookingCheckPanel {
        obstacles = List.copyOf(obstacles);
    }

    /**
     * @param rule what has to hold and does not
     * @param times of how many times that is so; nothing where it is of the time asked about, or of any
     * @param who which setting it is, and who may change it
     * @param href where the reader may
     */
    public record Obstacle(
            String rule,
            @Nullable String times,
            String who,
            @Nullable String href) {}
}
