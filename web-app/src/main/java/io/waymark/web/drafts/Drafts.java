package io.waymark.web.drafts;

import io.waymark.kit.tenancy.Caller;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The forms that people began, one for each address; those that were sent meanwhile are none. */
public interface Drafts {

    /** All whose address begins so, by their addresses. */
    Map<String, Draft> below(String address, Caller author);

    /** In place of what was kept for the address before. */
    void save(Draft draft, Caller author);

    /** What was typed with one of these keys did its work; what another tab holds stays. */
    void sent(String address, Set<UUID> keys, Caller author);

    void discard(String address, Caller author);
}
