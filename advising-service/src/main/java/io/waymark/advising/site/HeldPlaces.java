package io.waymark.advising.site;

/**
 * Places that are held at a site.
 *
 * @param taken on a day
 * @param uncovered from that day on by placements that the site does not cover as it is
 */
public record HeldPlaces(int taken, int uncovered) {

    static final HeldPlaces NONE = new HeldPlaces(0, 0);
}
