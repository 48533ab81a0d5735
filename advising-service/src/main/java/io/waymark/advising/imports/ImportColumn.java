package io.waymark.advising.imports;

import io.waymark.advising.api.cohort.CohortEntry;
import io.waymark.advising.api.person.PersonEntry;
import io.waymark.core.text.WrittenText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The columns an import may have beside those of attributes, by the names in its header. */
enum ImportColumn {
    ROLE(true, 60),
    NUMBER(true, PersonEntry.LONGEST_NUMBER, "identifier"),
    GIVEN_NAME(true, PersonEntry.LONGEST_NAME, "first_name"),
    FAMILY_NAME(true, PersonEntry.LONGEST_NAME, "last_name"),
    EMAIL(true, PersonEntry.LONGEST_EMAIL, "e_mail", "email_address"),
    TIME_ZONE(false, PersonEntry.LONGEST_ZONE),
    COHORT(false, CohortEntry.LONGEST_NAME),
    ADVISOR_NUMBER(false, PersonEntry.LONGEST_NUMBER),
    ROADMAP(false, 100),
    STARTED_ON(false, 40);

    /** How other systems call them. An attribute may have one of these names, and then goes first. */
    private static final Map<String, ImportColumn> OTHERS = others();

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

    /** By what other systems call it. */
    static Optional<ImportColumn> alsoNamed(String header) {
        return Optional.ofNullable(OTHERS.get(WrittenText.asKey(header)));
    }

    private static Map<String, ImportColumn> others() {
        var others = new HashMap<String, ImportColumn>();
        add(others, ROLE, "roles", "user_role", "user_type", "person_type");
        add(others, NUMBER, "id", "id_number", "id_no", "student_id", "student_number", "student_no", "person_number");
        add(others, NUMBER, "emplid", "empl_id", "banner_id", "spriden_id", "sis_id", "sis_user_id", "user_id");
        add(others, NUMBER, "person_id", "employee_id", "campus_id", "college_id", "colleague_id", "university_id");
        add(others, GIVEN_NAME, "given", "first", "forename", "fname", "legal_first_name", "first_name_legal");
        add(others, GIVEN_NAME, "spriden_first_name");
        add(others, FAMILY_NAME, "family", "last", "surname", "lname", "legal_last_name", "last_name_legal");
        add(others, FAMILY_NAME, "spriden_last_name");
        add(others, EMAIL, "mail", "email_addr", "e_mail_address", "college_email", "student_email", "school_email");
        add(others, EMAIL, "institutional_email", "campus_email", "primary_email");
        add(others, TIME_ZONE, "timezone", "tz", "zone");
        add(others, COHORT, "cohorts", "cohort_name");
        add(others, ADVISOR_NUMBER, "advisor_id", "adviser_id", "adviser_number", "advisor_no", "advisor_s_number");
        add(others, ROADMAP, "roadmap_key");
        add(others, STARTED_ON, "start_date", "started", "date_started", "start_day");
        return Map.copyOf(others);
    }

    private static void add(Map<String, ImportColumn> others, ImportColumn column, String... names) {
        for (var name : names) {
            others.put(name, column);
        }
    }

    static List<String> headers() {
        return Arrays.stream(values()).map(ImportColumn::header).toList();
    }

    /** All by which it is read, as keys. No attribute may have one of them. */
    Stream<String> names() {
        return Stream.concat(Stream.of(header()), alsoCalled.stream());
    }
}
