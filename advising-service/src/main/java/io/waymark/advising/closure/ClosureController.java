package io.waymark.advising.closure;

import io.waymark.advising.api.closure.ClosureApi;
import io.waymark.advising.api.closure.ClosureEntry;
import io.waymark.advising.api.closure.ClosureView;
import io.waymark.advising.institution.Institutions;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.revision.Revision;
import io.waymark.scheduling.closure.Closure;
import io.waymark.scheduling.closure.Closures;
import io.waymark.scheduling.time.InvalidHoursException;
import io.waymark.scheduling.time.Window;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ClosureController implements ClosureApi {

    private final Closures closures;
    private final Institutions institutions;

    ClosureController(Closures closures, Institutions institutions) {
        this.closures = closures;
        this.institutions = institutions;
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR', 'MENTOR', 'ADMIN')")
    public List<ClosureView> list() {
        return closures.all().stream().map(ClosureController::view).toList();
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    @ResponseStatus(HttpStatus.CREATED)
    public ClosureView add(ClosureEntry entry) {
        return view(closures.add(closure(UUID.randomUUID(), entry)));
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public ClosureView change(UUID closure, ClosureEntry entry, Revision revision) {
        return view(closures.replace(closure(closure, entry), revision));
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public void remove(UUID closure, Revision revision) {
        closures.remove(closure, revision);
    }

    private Closure closure(UUID id, ClosureEntry entry) {
        try {
            return new Closure(
                    id, entry.name(), institutions.zone(), entry.firstDay(), entry.lastDay(), hours(entry), 0);
        } catch (InvalidHoursException senseless) {
            throw senseless.refusal();
        }
    }

    private static @Nullable Window hours(ClosureEntry entry) {
        if (entry.from() == null && entry.to() == null) {
            return null;
        }
        if (entry.from() == null || entry.to() == null) {
            throw new RuleViolationException("closure-hours-half", "Give both hours of a closure, or neither.");
        }
        return new Window(entry.from(), entry.to());
    }

    private static ClosureView view(Closure closure) {
        var hours = closure.hours();
        return new ClosureView(
                closure.id(),
                closure.name(),
                closure.firstDay(),
                closure.lastDay(),
                hours == null ? null : hours.opensAt(),
                hours == null ? null : hours.closesAt(),
                closure.zone().getId(),
                closure.version());
    }
}
