package io.waymark.mentoring.availability;

import io.waymark.core.identity.PersonId;
import io.waymark.mentoring.directory.Directory;
import io.waymark.scheduling.availability.Availabilities;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** In which zone a mentor agrees on times: that of their hours or, without any, where they live. */
@Component
public class MentorZones {

    private final Availabilities availabilities;
    private final Directory directory;

    MentorZones(Availabilities availabilities, Directory directory) {
        this.availabilities = availabilities;
        this.directory = directory;
    }

    public ZoneId of(PersonId mentor) {
        return availabilities
                .of(mentor)
                .map(it -> it.hours().zone())
                .or(() -> directory.find(mentor).map(Directory.Entry::zone).map(ZoneId::of))
                .orElse(ZoneId.of("Etc/UTC"));
    }
}
