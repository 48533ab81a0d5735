package io.waymark.mentoring.availability;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.MeetingKind;
import io.waymark.core.time.MeetingPlace;
import io.waymark.mentoring.profile.Profiles;
import io.waymark.scheduling.availability.Availabilities;
import io.waymark.scheduling.time.Availability;
import io.waymark.scheduling.time.WaysToMeet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a mentor can be met: as their hours say or, where those say nothing, as their profile does. */
@Component
public class MentorWays {

    private final Availabilities availabilities;
    private final Profiles profiles;

    MentorWays(Availabilities availabilities, Profiles profiles) {
        this.availabilities = availabilities;
        this.profiles = profiles;
    }

    /**
     * Where a session takes place that is being booked.
     *
     * @param usual the way of the profile
     * @return nothing if it is the profile that says where, today and when it changes
     */
    public Optional<MeetingPlace> choose(PersonId mentor, MeetingPlace usual, @Nullable MeetingKind wanted) {
        var offered = offeredBy(mentor);
        if (offered.places().isEmpty() && usual.kind() == wanted) {
            return Optional.empty();
        }
        return offered.choose(wanted);
    }

    List<MeetingKind> offered(PersonId mentor) {
        var offered = offeredBy(mentor).places();
        return (offered.isEmpty()
                        ? Stream.ofNullable(profiles.meetings(List.of(mentor)).get(mentor))
                        : offered.stream())
                .map(MeetingPlace::kind)
                .toList();
    }

    private WaysToMeet offeredBy(PersonId mentor) {
        return availabilities.of(mentor).map(Availability::ways).orElse(WaysToMeet.UNSAID);
    }
}
