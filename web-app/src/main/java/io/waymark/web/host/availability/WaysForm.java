package io.waymark.web.host.availability;

import io.waymark.core.time.MeetingKind;
import io.waymark.core.time.MeetingPlace;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ways to meet as they are typed; one with a place is offered.
 *
 * @param onCampus the room
 * @param video the link
 * @param phone the number, or who calls whom
 * @param usual the way where students ask for no other
 */
record WaysForm(
        @Nullable @Size(max = 500) String onCampus,
        @Nullable @Size(max = 500) String video,
        @Nullable @Size(max = 500) String phone,
        @Nullable String usual) {

    static final WaysForm NONE = new WaysForm(null, null, null, null);

    static WaysForm of(List<MeetingPlace> places) {
        return new WaysForm(
                where(places, MeetingKind.ON_CAMPUS),
                where(places, MeetingKind.VIDEO),
                where(places, MeetingKind.PHONE),
                places.isEmpty() ? null : places.getFirst().kind().name());
    }

    private static @Nullable String where(List<MeetingPlace> places, MeetingKind kind) {
        return places.stream()
                .filter(place -> place.kind() == kind)
                .map(MeetingPlace::where)
                .findFirst()
                .orElse(null);
    }

    /** The usual one first. */
    List<MeetingPlace> places() {
        return Stream.of(
                        place(MeetingKind.ON_CAMPUS, onCampus),
                        place(MeetingKind.VIDEO, video),
                        place(MeetingKind.PHONE, phone))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(
                        place -> !Objects.equals(place.kind().name(), usual)))
                .toList();
    }

    boolean hasVideoWithoutLink() {
        return places().stream().anyMatch(place -> place.kind() == MeetingKind.VIDEO && !place.hasLink());
    }

    private static Optional<MeetingPlace> place(MeetingKind kind, @Nullable String where) {
        return Optional.ofNullable(where)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> new MeetingPlace(kind, text));
    }
}
