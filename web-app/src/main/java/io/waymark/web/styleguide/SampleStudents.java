package io.waymark.web.styleguide;

import io.waymark.core.paging.Cursor;
import io.waymark.core.paging.Page;
import io.waymark.web.ui.page.State;
import io.waymark.web.ui.table.ListPosition;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The 312 students whom the samples are about. */
class SampleStudents {

    private static final List<String> GIVEN = List.of(
            "Eli", "Jamal", "Hana", "Maya", "Liam", "Camila", "Ben", "Lucía", "Sofia", "Noor", "Grace", "Aisha");
    private static final List<String> FAMILY = List.of(
            "Brandt",
            "Whitaker",
            "Suzuki",
            "Okafor",
            "O’Connell",
            "Reyes",
            "Halvorsen",
            "Ferrer",
            "Marchetti",
            "Haddad",
            "Mbeki",
            "Karim",
            "Fitzgerald",
            "Novak",
            "Lindgren",
            "Sharma",
            "Rowe",
            "Santoro",
            "Tanaka",
            "Navarro",
            "Obi",
            "Aziz",
            "Kowalski",
            "Petrov",
            "Moreau",
            "Jensen");

    private final List<SampleStudent> rows = IntStream.range(0, GIVEN.size() * FAMILY.size())
            .mapToObj(SampleStudents::row)
            .toList();

    /** A student of the sample. */
    record SampleStudent(String number, String name, State state, int steps) {}

    Page<SampleStudent> find(
            @Nullable String words, @Nullable String state, boolean descending, ListPosition position) {
        var order = Comparator.comparing(SampleStudent::name);
        var place = Cursor.read(position.after(), 1).map(cursor -> cursor.text(0));
        var found = found(words, state)
                .sorted(descending ? order.reversed() : order)
                .filter(row -> place.isEmpty()
                        || (descending
                                ? row.name().compareTo(place.get()) < 0
                                : row.name().compareTo(place.get()) > 0))
                .limit(position.limit() + 1L)
                .toList();
        return Page.of(found, position.limit(), row -> Cursor.at(row.name()));
    }

    long count(@Nullable String words, @Nullable String state) {
        return found(words, state).count();
    }

    private Stream<SampleStudent> found(@Nullable String words, @Nullable String state) {
        var wanted = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
        return rows.stream()
                .filter(row -> row.name().toLowerCase(Locale.ROOT).contains(wanted))
                .filter(row -> state == null || row.state().key().equals(state));
    }

    private static SampleStudent row(int index) {
        return new SampleStudent(
                String.valueOf(203_600 + 7 * index),
                FAMILY.get(index / GIVEN.size()) + ", " + GIVEN.get(index % GIVEN.size()),
                State.values()[index % State.values().length],
                index * 5 % 31);
    }
}
