package io.waymark.web.services;

import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.time.When;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Says what a service sends as a code with named arguments. Moments, days and times of day arrive as JSON writes them, and are
 * said as the viewer would.
 */
@Component
class ServiceTexts {

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern TIME = Pattern.compile("\\d\\d:\\d\\d(?::\\d\\d)?");
    private static final Pattern WEEKDAY = Pattern.compile("[A-Z]+DAY");

    private final Texts texts;
    private final When when;

    ServiceTexts(Texts texts, When when) {
        this.texts = texts;
        this.when = when;
    }

    /** The text with these arguments, or if we have none of this key, the other. */
    public String sayOr(String key, Map<String, Object> arguments, String otherwise) {
        var said = new TreeMap<String, Object>();
        arguments.forEach((name, value) -> said.put(name, say(value)));
        return texts.sayOr(key, said, otherwise);
    }

    private Object say(Object value) {
        return switch (value) {
            case List<?> several ->
                texts.list(
                        several.stream().map(each -> String.valueOf(say(each))).toList());
            case String text -> say(text);
            default -> value;
        };
    }

    private String say(String text) {
        try {
            if (MOMENT.matcher(text).matches()) {
                return when.moment(Instant.parse(text));
            }
            if (DAY.matcher(text).matches()) {
                return when.day(LocalDate.parse(text));
            }
            if (TIME.matcher(text).matches()) {
                return when.time(LocalTime.parse(text));
            }
            return WEEKDAY.matcher(text).matches() ? when.weekday(DayOfWeek.valueOf(text)) : text;
        } catch (DateTimeException | IllegalArgumentException somethingElse) {
            return text;
        }
    }
}
