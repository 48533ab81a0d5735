package io.waymark.web.drafts;

import io.waymark.kit.tenancy.Caller;
import java.util.Map;
import java.util.UUID;

/** The forms that people began, one for each address; those that were sent meanwhile are none. */
public interface Drafts {

    /** All whose address begins so, by their addresses. */
    Map<String, Draft> below(String address, Caller author);

    /** In place of what was kept for the address before. @param key which sending the form is */
    void save(Draft draft, UUID key, Caller author);

    void discard(String address, Caller author);
}
