package io.waymark.kit.tenancy;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is asking, read from the security context. */
public class CurrentCaller {

    /** The person who is asking; a machine or nobody is refused with 403. */
    public Caller get() {
        return find().orElseThrow(() -> new AccessDeniedException("Only a person can do this."));
    }

    /** The person who is asking, if there is one: background work has none. */
    public static Optional<Caller> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof HasCaller principal
                ? Optional.of(principal.caller())
                : Optional.empty();
    }

    /** Runs background work in the name of the person who started it. */
    public static void runAs(Caller caller, Runnable work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(caller, null, List.of()));
        SecurityContextHolder.setContext(context);
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
