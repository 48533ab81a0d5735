package io.waymark.advising.person;

import io.waymark.advising.api.person.PersonSort;
import io.waymark.advising.api.person.PersonView;
import io.waymark.core.paging.Cursor;
import io.waymark.kit.search.Alphabetical;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** What people are ordered by, as an index has it, and where one of them stands in that order. */
enum PeopleOrder {
    NAME(Alphabetical.by("family_name", "called_name"), ":first, :second"),
    NUMBER("number", ":first"),
    EMAIL("email_key", "lower(:first)");

    private final String columns;
    private final String place;

    PeopleOrder(String columns, String place) {
        this.columns = columns;
        this.place = place;
    }

    static PeopleOrder by(PersonSort sort) {
        return valueOf(sort.name());
    }

    /** How many values a place has. */
    int size() {
        return this == NAME ? 3 : 2;
    }

    String sql() {
        return columns + ", id";
    }

    /** That somebody stands behind a place. */
    String after() {
        return "and (%s) > (%s, :id)".formatted(sql(), place);
    }

    void goOn(StatementSpec statement, Cursor place) {
        statement
                .param("first", place.text(0))
                .param("second", place.text(size() - 2))
                .param("id", place.value(size() - 1, UUID::fromString));
    }

    Cursor placeOf(PersonView person) {
        return switch (this) {
            case NAME -> Cursor.at(person.familyName(), person.calledName(), person.id());
            case NUMBER -> Cursor.at(person.number(), person.id());
            case EMAIL -> Cursor.at(person.email(), person.id());
        };
    }
}
