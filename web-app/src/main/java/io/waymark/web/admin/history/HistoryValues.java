package io.waymark.web.admin.history;

import io.waymark.web.ui.form.Typed;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.time.When;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what the trail keeps of a field as people write it. */
@Component
class HistoryValues {

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.*");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /** States of a country have the length of their mail codes; ours have more. */
    private static final int ABBREVIATED = 2;

    /** What is one of a few, whose names are nobody's words. All else stands as it was typed. */
    private static final Set<String> CODED = Set.of(
            "advisor_says",
            "cancellation_cause",
            "change",
            "channel",
            "date_order",
            "decided_as",
            "from_state",
            "kind",
            "lifecycle",
            "mails",
            "meeting_kind",
            "mode",
            "outcome",
            "roles",
            "said",
            "severity",
            "standing",
            "state",
            "status",
            "student_says",
            "to_state",
            "type");

    private final When when;
    private final Texts texts;

    HistoryValues(When when, Texts texts) {
        this.when = when;
        this.texts = texts;
    }

    /** Whether it names a thing that has no words. */
    boolean isId(@Nullable String value) {
        return value != null && value.length() == 36 && Typed.id(value) != null;
    }

    String say(String field, String value) {
        try {
            if (MOMENT.matcher(value).matches()) {
                return when.moment(OffsetDateTime.parse(value).toInstant());
            }
            if (DAY.matcher(value).matches()) {
                return when.date(LocalDate.parse(value));
            }
        } catch (DateTimeException text) {
            return value;
        }
        return switch (value) {
            case "true" -> texts.say("history.yes");
            case "false" -> texts.say("history.no");
            default ->
                CODED.contains(field) && value.length() > ABBREVIATED
                        ? value.toLowerCase(Locale.ROOT).replace('_', ' ')
                        : value;
        };
    }
}
