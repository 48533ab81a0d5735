package io.waymark.kit.problem;

import io.waymark.core.refusal.FieldRefusal;
import jakarta.validation.ConstraintViolation;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;

/** What a problem says of one field: for programs the code and its arguments, for people who read English the detail. */
record FieldProblem(String code, @Nullable String detail, Map<String, Object> arguments) {

    static FieldProblem of(FieldRefusal refusal) {
        return new FieldProblem(refusal.code(), refusal.message(), refusal.arguments());
    }

    /** A constraint of a request's own: what its validator says, else {@code NotBlank} is {@code not-blank}, with its bounds as arguments. */
    static FieldProblem of(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> found = violation.unwrap(HibernateConstraintViolation.class);
        var said = found.getDynamicPayload(FieldRefusal.class);
        return said == null ? ofRule(violation) : of(said);
    }

    private static FieldProblem ofRule(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor();
        var name = constraint.getAnnotation().annotationType().getSimpleName();
        var arguments = new TreeMap<String, Object>();
        constraint.getAttributes().forEach((attribute, value) -> {
            if (value instanceof Number && !value.equals(Integer.MAX_VALUE)) {
                arguments.put(attribute, value);
            }
        });
        if (name.equals("Size")) {
            arguments.put("of", violation.getInvalidValue() instanceof CharSequence ? "text" : "entries");
        }
        return new FieldProblem(codeOf(name), violation.getMessage(), arguments);
    }

    /** A value that is of another type than the field. */
    static FieldProblem unreadable(@Nullable String detail) {
        return new FieldProblem("unreadable", detail, Map.of());
    }

    private static String codeOf(String constraint) {
        return constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
