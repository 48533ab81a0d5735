package io.waymark.scheduling.closure;

import io.waymark.core.revision.Revision;
import java.util.List;
import java.util.UUID;

/** When the college at work is closed. Who may say so is for the caller to decide. */
public interface Closures {

    /** All of them, the first day first. */
    List<Closure> all();

    Closure add(Closure closure);

    /** Replaces the closure of its id. Refuses if it is not as the writer read it. */
    Closure replace(Closure closure, Revision read);

    void remove(UUID id, Revision read);
}
