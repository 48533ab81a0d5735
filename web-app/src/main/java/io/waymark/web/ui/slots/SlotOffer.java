package io.waymark.web.ui.slots;

import io.waymark.web.ui.page.Link;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody offers, and what the viewer wants of it.
 *
 * @param host whom one would meet, by the name one calls them
 * @param hostZone where they live
 * @param own whether the times are of the viewer, who books for the other
 * @param picking the page this is on; a day is added to it
 */
public record SlotOffer(
        List<FreeTime> free, String host, boolean own, ZoneId hostZone, BookingSelection selection, Link picking) {

    public static SlotOffer of(
            List<FreeTime> free, String host, String hostZone, BookingSelection selection, Link picking) {
        return new SlotOffer(free, host, false, ZoneId.of(hostZone), selection, picking);
    }

    /** The viewer's own times, for somebody whom they meet. */
    public SlotOffer ofOwn() {
        return new SlotOffer(free, host, true, hostZone, selection, picking);
    }

    /** All free times by day, those next to a lost one among them. */
    SortedMap<LocalDate, List<FreeTime>> days(ZoneId zone) {
        return Stream.concat(free.stream(), selection.near().stream())
                .distinct()
                .sorted(Comparator.comparing(FreeTime::startsAt))
                .collect(Collectors.groupingBy(
                        time -> LocalDate.ofInstant(time.startsAt(), zone), TreeMap::new, Collectors.toList()));
    }
}
