package io.waymark.advising.person;

import java.util.Map;

/** Narrows the list of people by what another feature keeps about them. */
public interface PersonFilter {

    /** @param wanted what the caller asked for, like {@code key:value;key:value}; blank for everybody */
    Condition read(String wanted);

    /**
     * A condition on rows of {@code person}.
     *
     * @param sql begins with {@code and}, or is empty
     */
    record Condition(String sql, Map<String, Object> parameters) {}
}
