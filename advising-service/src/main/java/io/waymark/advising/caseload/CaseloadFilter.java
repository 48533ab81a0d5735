package io.waymark.advising.caseload;

import io.waymark.advising.api.caseload.ContactFilter;
import io.waymark.advising.api.caseload.MeetingFilter;
import io.waymark.advising.api.signal.SignalKind;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What narrows a caseload besides names, cohort and stage.
 *
 * @param attributes what the students have, of any if blank
 */
record CaseloadFilter(
        @Nullable SignalKind reason,
        @Nullable ContactFilter contact,
        @Nullable MeetingFilter meeting,
        String attributes) {

    static final CaseloadFilter NONE = new CaseloadFilter(null, null, null, "");

    private static final String FOR_THIS_REASON = """
            and exists (select from signal g
                where g.institution_id = person.institution_id and g.student_id = person.id and g.state = 'OPEN'
                  and g.kind = :reason)
            """;

    private static final String NO_CONTACT = """
            and not exists (select from contact o
                where o.institution_id = person.institution_id and o.student_id = person.id and o.last_at %s)
            """;

    private static final String TRIED_IN_VAIN = """
            and exists (select from (
                    select t.at, t.outcome from contact_attempt t
                    where t.institution_id = person.institution_id and t.student_id = person.id
                    order by t.at desc, t.id desc limit 1) tried
                where tried.outcome <> 'REACHED' and not exists (select from contact o
                    where o.institution_id = person.institution_id and o.student_id = person.id and o.last_at > tried.at))
            """;

    private static final String BOOKED = """
            exists (select from appointment m
                where m.institution_id = person.institution_id and m.student_id = person.id and m.advisor_id = :advisor
                  and m.state = 'BOOKED' and m.starts_at > :now %s)
            """;

    /** On rows of {@code person}; begins with {@code and}, or is empty. */
    String condition() {
        return (reason == null ? "" : FOR_THIS_REASON)
                + (contact == null ? "" : without(contact))
                + (meeting == null ? "" : booked(meeting));
    }

    Map<String, Object> parameters(CaseloadMoment from) {
        var parameters = new HashMap<String, Object>();
        if (reason != null) {
            parameters.put("reason", reason.name());
        }
        if (contact != null && daysWithout(contact) > 0) {
            parameters.put("contacted", Timestamp.from(from.now().minus(Duration.ofDays(daysWithout(contact)))));
        }
        if (meeting != null && meeting != MeetingFilter.NONE) {
            parameters.put("soon", Timestamp.from(from.now().plus(Duration.ofDays(daysUntil(meeting)))));
        }
        return parameters;
    }

    private static String without(ContactFilter contact) {
        return switch (contact) {
            case NEVER -> NO_CONTACT.formatted("is not null");
            case UNANSWERED -> TRIED_IN_VAIN;
            case NOT_FOR_14_DAYS, NOT_FOR_30_DAYS, NOT_FOR_60_DAYS -> NO_CONTACT.formatted("> :contacted");
        };
    }

    private static int daysWithout(ContactFilter contact) {
        return switch (contact) {
            case NEVER, UNANSWERED -> 0;
            case NOT_FOR_14_DAYS -> 14;
            case NOT_FOR_30_DAYS -> 30;
            case NOT_FOR_60_DAYS -> 60;
        };
    }

    private static String booked(MeetingFilter meeting) {
        return meeting == MeetingFilter.NONE
                ? "and not " + BOOKED.formatted("")
                : "and " + BOOKED.formatted("and m.starts_at <= :soon");
    }

    private static int daysUntil(MeetingFilter meeting) {
        return switch (meeting) {
            case NONE -> 0;
            case WITHIN_7_DAYS -> 7;
            case WITHIN_30_DAYS -> 30;
        };
    }
}
