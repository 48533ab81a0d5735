package io.waymark.core.refusal;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The request is understood and breaks a rule of the field. */
public final class RuleViolationException extends DomainException {

    private final transient Map<String, FieldRefusal> fields;

    public RuleViolationException(String code, String message) {
        this(code, message, Map.of());
    }

    public RuleViolationException(String code, String message, Map<String, Object> arguments) {
        this(code, message, arguments, Map.of());
    }

    private RuleViolationException(
            String code, String message, Map<String, Object> arguments, Map<String, FieldRefusal> fields) {
        super(code, message, arguments);
        this.fields = Map.copyOf(fields);
    }

    /** For a request that is wrong in some of its fields. */
    public static RuleViolationException ofFields(String code, String message, Map<String, FieldRefusal> fields) {
        return new RuleViolationException(code, message, Map.of(), fields);
    }

    /** What is wrong with fields, of a request in which they are called otherwise. */
    public RuleViolationException named(UnaryOperator<String> name) {
        if (fields.isEmpty()) {
            return this;
        }
        return ofFields(
                code(),
                String.valueOf(getMessage()),
                fields.entrySet().stream()
                        .collect(Collectors.toMap(it -> name.apply(it.getKey()), Map.Entry::getValue)));
    }

    /** What is wrong with which field. */
    public Map<String, FieldRefusal> fields() {
        return fields;
    }
}
