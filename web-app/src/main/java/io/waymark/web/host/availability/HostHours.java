package io.waymark.web.host.availability;

import io.waymark.advising.api.appointment.AdvisorAvailabilityClient;
import io.waymark.mentor.api.MentorAvailabilityClient;
import io.waymark.scheduling.api.AvailabilityClient;
import io.waymark.web.ui.meeting.Audience;
import org.springframework.stereotype.Component;

/** Which service keeps a host's hours. */
@Component
public class HostHours {

    private final AdvisorAvailabilityClient advisors;
    private final MentorAvailabilityClient mentors;

    HostHours(AdvisorAvailabilityClient advisors, MentorAvailabilityClient mentors) {
        this.advisors = advisors;
        this.mentors = mentors;
    }

    public AvailabilityClient of(Audience as) {
        return as == Audience.ADVISOR ? advisors : mentors;
    }
}
