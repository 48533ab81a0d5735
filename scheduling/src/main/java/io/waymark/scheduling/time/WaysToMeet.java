package io.waymark.scheduling.time;

import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.time.MeetingKind;
import io.waymark.core.time.MeetingPlace;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How somebody can be met: each kind at most once, the first where nothing else is asked for. */
public record WaysToMeet(List<MeetingPlace> places) {

    public static final WaysToMeet UNSAID = new WaysToMeet(List.of());

    private static final int LONGEST_PLACE = 500;

    public WaysToMeet {
        places = List.copyOf(places);
    }

    /** As somebody writes them down, which must tell others where to go. */
    static WaysToMeet of(List<MeetingPlace> written) {
        var kinds = EnumSet.noneOf(MeetingKind.class);
        for (var place : written) {
            if (!kinds.add(place.kind())) {
                throw new InvalidHoursException(
                        "way-repeated",
                        "Each way to meet is named once: " + place.kind(),
                        Map.of("kind", place.kind()));
            }
            requireWhere(place);
        }
        return new WaysToMeet(written);
    }

    /** Where a meeting that is booked takes place from now on. */
    public static MeetingPlace agreed(MeetingPlace written) {
        var place = new MeetingPlace(written.kind(), written.where().strip());
        try {
            requireWhere(place);
        } catch (InvalidHoursException senseless) {
            throw senseless.refusal();
        }
        return place;
    }

    private static void requireWhere(MeetingPlace place) {
        if (place.where().length() > LONGEST_PLACE) {
            throw new InvalidHoursException(
                    "place-too-long",
                    "A place has at most %d characters.".formatted(LONGEST_PLACE),
                    Map.of("max", LONGEST_PLACE));
        }
        if (place.kind() == MeetingKind.VIDEO && !place.hasLink()) {
            throw new InvalidHoursException(
                    "link-needed", "A video meeting has a link that begins with https://.", Map.of());
        }
        if (place.where().isBlank()) {
            throw new InvalidHoursException(
                    "place-needed", "Say where: a room, or who calls whom at which number.", Map.of());
        }
    }

    /**
     * Where a meeting takes place that is being booked.
     *
     * @return nothing if it has not been said how to meet
     */
    public Optional<MeetingPlace> choose(@Nullable MeetingKind wanted) {
        if (wanted == null) {
            return places.stream().findFirst();
        }
        var chosen = places.stream().filter(place -> place.kind() == wanted).findFirst();
        if (chosen.isEmpty()) {
            throw new RuleViolationException("way-not-offered", "Meeting that way is not offered.");
        }
        return chosen;
    }
}
