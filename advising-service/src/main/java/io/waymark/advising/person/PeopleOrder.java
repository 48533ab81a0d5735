package io.waymark.advising.person;

import io.waymark.advising.api.person.PersonSort;
import io.waymark.advising.api.person.PersonView;
import io.waymark.core.paging.Cursor;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** What people are ordered by, as an index has it, and where one of them stands in that order. */
enum PeopleOrder {
    NAME("lower(family_name)", "lower(called_name)"),
    NUMBER("number"),
    EMAIL("email_key");

    private final List<String> columns;

    PeopleOrder(String... columns) {
        this.columns = List.of(columns);
    }

    static PeopleOrder by(PersonSort sort) {
        return valueOf(sort.name());
    }

    /** How many values a place has. */
    int size() {
        return columns.size() + 1;
    }

    String sql() {
        return String.join(", ", columns) + ", id";
    }

    /** That somebody stands behind a place. */
    String after() {
        return columns.size() == 1
                ? "and (%s) > (:first, :id)".formatted(sql())
                : "and (%s) > (:first, :second, :id)".formatted(sql());
    }

    void goOn(StatementSpec statement, Cursor place) {
        statement
                .param("first", place.text(0))
                .param("second", place.text(columns.size() - 1))
                .param("id", place.value(columns.size(), UUID::fromString));
    }

    Cursor placeOf(PersonView person) {
        return switch (this) {
            case NAME -> Cursor.at(lower(person.familyName()), lower(person.calledName()), person.id());
            case NUMBER -> Cursor.at(person.number(), person.id());
            case EMAIL -> Cursor.at(lower(person.email()), person.id());
        };
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
