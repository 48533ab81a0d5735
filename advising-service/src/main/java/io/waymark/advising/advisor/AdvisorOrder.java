package io.waymark.advising.advisor;

import io.waymark.advising.api.advisor.AdvisorSort;
import io.waymark.advising.api.advisor.AdvisorView;
import io.waymark.core.paging.Cursor;
import io.waymark.kit.search.Alphabetical;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * An order of advisors: by numbers that grow, and among equals by name.
 *
 * @param rank the number in SQL, over a row of {@code advisor}; null for the name alone
 * @param number the same in Java
 */
record AdvisorOrder(@Nullable String rank, ToIntFunction<AdvisorView> number) {

    private static final String NAME = Alphabetical.by("advisor.family_name", "advisor.given_name") + ", advisor.id";

    static AdvisorOrder of(AdvisorSort sort) {
        return switch (sort) {
            case NAME -> new AdvisorOrder(null, _ -> 0);
            case LOAD -> new AdvisorOrder("-advisor.load", each -> -each.load());
            case ROOM -> new AdvisorOrder("advisor.load - advisor.student_limit", each -> each.load() - each.limit());
        };
    }

    String sql() {
        return rank == null ? NAME : "%s, %s".formatted(rank, NAME);
    }

    String after() {
        return rank == null
                ? "(%s) > (:family, :given, :id)".formatted(NAME)
                : "(%s, %s) > (:rank, :family, :given, :id)".formatted(rank, NAME);
    }

    StatementSpec goOn(StatementSpec statement, Cursor place) {
        return statement
                .param("rank", place.value(0, Integer::valueOf))
                .param("family", place.text(1))
                .param("given", place.text(2))
                .param("id", place.value(3, UUID::fromString));
    }

    Optional<Cursor> read(@Nullable String after) {
        return Cursor.read(after, 4);
    }

    Cursor placeOf(AdvisorView view) {
        return Cursor.at(
                number.applyAsInt(view),
                view.advisor().familyName(),
                view.advisor().givenName(),
                view.advisor().id());
    }
}
