package io.waymark.web.ui.shell;

import io.waymark.core.identity.Role;
import java.util.Map;
import java.util.Set;

/** Tells the navigation how much waits for the caller. Asked once a page, while the page itself is made. */
public interface WaitingWork {

    /** Whether anything of it can wait for somebody with these roles. */
    boolean concerns(Set<Role> roles);

    /** How much waits at which place, by the key of the place. */
    Map<String, Integer> places();
}
