package io.waymark.web.admin.history;

import io.waymark.web.ui.form.Typed;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.time.When;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what the trail keeps of a field as people write it. */
@Component
class HistoryValues {

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.*");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /** Short ones are names of their own: states, credentials. */
    private static final Pattern CODE = Pattern.compile("[A-Z]+_[A-Z_]+|[A-Z]{5,}");

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

    String say(String value) {
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
                CODE.matcher(value)
                        .replaceAll(
                                code -> code.group().toLowerCase(Locale.ROOT).replace('_', ' '));
        };
    }
}
