package io.waymark.web.slots;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody offers, and what the viewer wants of it.
 *
 * @param host whom one would meet, by the name one calls them
 * @param hostZone where they live
 * @param from the first day asked for
 * @param chosen the time picked so far, as the form sent it
 * @param lost the time somebody else was faster to take, or that is not on offer any more
 * @param near free times next to the lost one
 * @param href the page this is on, to which links lead back
 */
public record Offer(
        List<FreeTime> free,
        String host,
        ZoneId hostZone,
        LocalDate from,
        @Nullable String chosen,
        @Nullable FreeTime lost,
        List<FreeTime> near,
        String href) {

    public static Offer of(List<FreeTime> free, String host, String hostZone, LocalDate from, String href) {
        return new Offer(free, host, ZoneId.of(hostZone), from, null, null, List.of(), href);
    }

    public Offer choosing(@Nullable String value) {
        return new Offer(free, host, hostZone, from, value, lost, near, href);
    }

    /** The one time is gone; these are free instead. */
    public Offer without(FreeTime gone, List<FreeTime> alternatives) {
        return new Offer(free, host, hostZone, from, null, gone, alternatives, href);
    }

    /** The page with the times from another day on. */
    String startingOn(LocalDate day) {
        return with("from=" + day);
    }

    /** The page with a time picked. */
    String picking(FreeTime time) {
        return with("from=" + from + "&slot=" + time.value());
    }

    private String with(String query) {
        return href + (href.contains("?") ? "&" : "?") + query + "#pick";
    }
}
