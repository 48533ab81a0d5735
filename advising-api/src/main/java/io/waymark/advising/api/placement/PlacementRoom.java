package io.waymark.advising.api.placement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much room a site has during some days.
 *
 * @param taken how many places are held on the fullest of these days
 * @param agreementThrough until when the site's agreement with the college holds
 * @param retired whether it takes nobody new
 */
public record PlacementRoom(
        int taken, int capacity, @Nullable LocalDate agreementThrough, boolean retired) {

    public boolean isFull() {
        return taken >= capacity;
    }

    /** Whether more places are held than there are. */
    public boolean isOverfull() {
        return taken > capacity;
    }

    public boolean isAgreedOn(LocalDate day) {
        return agreementThrough != null && !day.isAfter(agreementThrough);
    }
}
