package io.waymark.advising.api.savedview;

import io.waymark.advising.api.person.PersonBrief;
import java.util.UUID;

/**
 * A view that somebody keeps.
 *
 * @param first whether the caller's caseload begins with it
 */
public record SavedView(
        UUID id, String name, String query, boolean shared, PersonBrief owner, boolean mine, boolean first) {}
