package io.waymark.scheduling.time;

import io.waymark.core.refusal.RuleViolationException;
import java.util.HashMap;
import java.util.Map;

/** Hours that cannot be. Whoever reads them from a person refuses them with the same code and arguments. */
public class InvalidHoursException extends IllegalArgumentException {

    private final String code;
    private final transient Map<String, Object> arguments;

    /** @param arguments times, days and counts */
    public InvalidHoursException(String code, String message, Map<String, ?> arguments) {
        super(message);
        this.code = code;
        var plain = new HashMap<String, Object>();
        arguments.forEach((name, value) -> plain.put(name, value instanceof Number ? value : value.toString()));
        this.arguments = plain;
    }

    public RuleViolationException refusal() {
        return new RuleViolationException(code, String.valueOf(getMessage()), arguments);
    }

    /** @param day of the week or of the calendar, on which these hours are */
    RuleViolationException refusalOn(String day) {
        var located = new HashMap<>(arguments);
        located.put("day", day);
        return new RuleViolationException(code, day + ": " + getMessage(), located);
    }
}
