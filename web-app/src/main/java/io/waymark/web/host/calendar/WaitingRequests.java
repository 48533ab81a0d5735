package io.waymark.web.host.calendar;

import io.waymark.core.identity.Role;
import io.waymark.mentor.api.SessionClient;
import io.waymark.web.ui.shell.WaitingWork;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the navigation how many requests wait for a mentor's answer. */
@Component
class WaitingRequests implements WaitingWork {

    private final SessionClient sessions;

    WaitingRequests(SessionClient sessions) {
        this.sessions = sessions;
    }

    @Override
    public boolean concerns(Set<Role> roles) {
        return roles.contains(Role.MENTOR);
    }

    @Override
    public Map<String, Integer> places() {
        return Map.of("mentoring", sessions.requests());
    }
}
