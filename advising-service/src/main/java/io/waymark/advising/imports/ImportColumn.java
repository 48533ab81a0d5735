package io.waymark.advising.imports;

import io.waymark.advising.api.cohort.CohortEntry;
import io.waymark.advising.api.person.PersonEntry;
import io.waymark.core.text.WrittenText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The columns an import may have beside those of attributes, by the names in its header. */
enum ImportColumn {
    ROLE(true, 20),
    NUMBER(true, PersonEntry.LONGEST_NUMBER, "identifier"),
    GIVEN_NAME(true, PersonEntry.LONGEST_NAME, "first_name"),
    FAMILY_NAME(true, PersonEntry.LONGEST_NAME, "last_name"),
    EMAIL(true, PersonEntry.LONGEST_EMAIL, "e_mail", "email_address"),
    TIME_ZONE(false, PersonEntry.LONGEST_ZONE),
    COHORT(false, CohortEntry.LONGEST_NAME),
    ADVISOR_NUMBER(false, PersonEntry.LONGEST_NUMBER),
    ROADMAP(false, 100),
    STARTED_ON(false, 40);

    private final boolean needed;
    private final int longest;
    private final Set<String> alsoCalled;

    ImportColumn(boolean needed, int longest, String... alsoCalled) {
        this.needed = needed;
        this.longest = longest;
        this.alsoCalled = Set.of(alsoCalled);
    }

    boolean isNeeded() {
        return needed;
    }

    int longest() {
        return longest;
    }

    /** Whether it is a number or an address, in which nothing may hide. */
    boolean isCode() {
        return this == NUMBER || this == EMAIL || this == ADVISOR_NUMBER;
    }

    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ImportColumn> named(String header) {
        var name = WrittenText.asKey(header);
        return Arrays.stream(values())
                .filter(it -> it.names().anyMatch(name::equals))
                .findFirst();
    }

    static List<String> headers() {
        return Arrays.stream(values()).map(ImportColumn::header).toList();
    }

    /** All by which it is read, as keys. No attribute may have one of them. */
    Stream<String> names() {
        return Stream.concat(Stream.of(header()), alsoCalled.stream());
    }
}
