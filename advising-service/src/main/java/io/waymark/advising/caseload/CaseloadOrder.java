package io.waymark.advising.caseload;

import io.waymark.advising.api.caseload.CaseloadSort;

/** What counts in a list before names do: text that sorts as wanted, so that every order has the same kind of places. */
final class CaseloadOrder {

    private CaseloadOrder() {}

    static String rankBy(CaseloadSort sort) {
        return switch (sort) {
            case URGENCY -> "to_char(10100000 - coalesce(urgency, -1), 'FM00000000')";
            case NAME -> "''";
            case LAST_CONTACT ->
                "coalesce(to_char(%s at time zone 'UTC', 'YYYYMMDDHH24MISSUS'), '0')"
                        .formatted(ofStudent("last_at", "contact"));
            case PROGRESS -> "to_char(coalesce(%s, 0), 'FM000')".formatted(ofStudent("percent", "journey_standing"));
        };
    }

    private static String ofStudent(String column, String table) {
        return "(select o.%s from %s o where o.institution_id = person.institution_id and o.student_id = person.id)"
                .formatted(column, table);
    }
}
