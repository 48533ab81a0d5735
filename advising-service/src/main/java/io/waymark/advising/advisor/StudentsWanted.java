package io.waymark.advising.advisor;

import io.waymark.advising.api.advisor.AssignedSort;
import io.waymark.advising.api.advisor.AssignedStudent;
import io.waymark.advising.api.advisor.AssignmentPhase;
import io.waymark.advising.person.PersonSearch;
import io.waymark.core.paging.Cursor;
import io.waymark.kit.search.Alphabetical;
import io.waymark.kit.search.Sought;
import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Which of an advisor's students to list, and in which order.
 *
 * @param among only those of these; null for all
 * @param sought of names, numbers and addresses
 * @param phase null for what has begun and what is planned
 */
record StudentsWanted(
        @Nullable List<UUID> among, Sought sought, @Nullable AssignmentPhase phase, AssignedSort sort) {

    private static final String BY_NAME = Alphabetical.by("p.family_name", "p.called_name") + ", a.id";

    /** Negative seconds, so that all of it grows: the newest comes first. */
    private static final String NEWEST = "-extract(epoch from a.starts_at), " + BY_NAME;

    /** What narrows the list, beginning with {@code and}; or nothing. */
    String narrowing() {
        return " and " + PersonSearch.finds("p")
                + (among == null ? "" : " and a.student_id = any (:among)")
                + switch (phase) {
                    case CURRENT -> " and a.starts_at <= :now";
                    case PLANNED -> " and a.starts_at > :now";
                    case null -> "";
                };
    }

    UUID[] ids() {
        return Objects.requireNonNullElse(among, List.<UUID>of()).toArray(UUID[]::new);
    }

    String order() {
        return sort == AssignedSort.NEWEST ? NEWEST : BY_NAME;
    }

    String after() {
        return sort == AssignedSort.NEWEST
                ? " and (%s) > (-extract(epoch from cast(:start as timestamptz)), :family, :given, :id)"
                        .formatted(NEWEST)
                : " and (%s) > (:family, :given, :id)".formatted(BY_NAME);
    }

    Optional<Cursor> read(@Nullable String after) {
        return Cursor.read(after, 4);
    }

    void goOn(StatementSpec statement, Cursor place) {
        statement
                .param("start", Timestamp.from(place.moment(0)))
                .param("family", place.text(1))
                .param("given", place.text(2))
                .param("id", place.value(3, UUID::fromString));
    }

    /** The same place that {@link #order} orders by. */
    Cursor placeOf(AssignedStudent student) {
        return Cursor.at(
                student.startsAt(),
                student.student().familyName(),
                student.student().givenName(),
                student.assignment());
    }
}
