package io.waymark.advising.api.imports;

import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.identity.Lifecycle;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * How far the students who are missing from an import have left.
 *
 * @param refused the first who could not leave, at most 200
 */
public record MissingLeaving(
        Lifecycle lifecycle, Instant recordedAt, int waiting, int left, int refusedCount, List<Refused> refused) {

    /**
     * Somebody who could not leave.
     *
     * @param code stable, that of a refusal
     * @param arguments by name, with which a text in any language says it
     */
    public record Refused(PersonBrief student, String number, String code, Map<String, Object> arguments) {}
}
