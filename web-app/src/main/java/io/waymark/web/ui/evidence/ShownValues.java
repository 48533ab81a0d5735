package io.waymark.web.ui.evidence;

import io.waymark.advising.api.kind.ShownValue;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.time.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Says what an entry of a record holds: {@code ${@shownValues.say(value)}}. */
@Component("shownValues")
class ShownValues {

    private final Texts texts;
    private final When when;

    ShownValues(Texts texts, When when) {
        this.texts = texts;
        this.when = when;
    }

    /** The college's own word, or ours. */
    public String label(ShownValue value) {
        return value.label() == null ? texts.say("shown." + value.name()) : value.label();
    }

    /** What the student wrote, where it was corrected. */
    public String written(ShownValue value) {
        return say(new ShownValue(
                value.name(), value.label(), value.type(), Objects.requireNonNullElse(value.written(), "")));
    }

    /** The type of the field in which such a value is typed. */
    public String input(ShownValue value) {
        return switch (value.type()) {
            case DATE -> "date";
            case TIME -> "time";
            case LINK -> "url";
            case TEXT, NUMBER, CODE -> "text";
        };
    }

    public String say(ShownValue value) {
        return switch (value.type()) {
            case TEXT, LINK -> value.value();
            case DATE -> when.date(LocalDate.parse(value.value()));
            case TIME -> when.time(LocalTime.parse(value.value()));
            case NUMBER -> texts.say("shown.figure", Map.of("number", Double.valueOf(value.value())));
            case CODE -> texts.sayOr("shown.code." + value.value(), Map.of(), value.value());
        };
    }
}
