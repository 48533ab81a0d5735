package io.waymark.mentoring.availability;

import io.waymark.core.identity.PersonId;
import io.waymark.mentoring.directory.Directory;
import io.waymark.scheduling.availability.HomeZones;
import org.springframework.stereotype.Component;

/** The zones of the directory, as far as it has heard of people. */
@Component
class MentorHomes implements HomeZones {

    private final Directory directory;

    MentorHomes(Directory directory) {
        this.directory = directory;
    }

    @Override
    public String of(PersonId person) {
        return directory.find(person).map(Directory.Entry::zone).orElse("Etc/UTC");
    }
}
