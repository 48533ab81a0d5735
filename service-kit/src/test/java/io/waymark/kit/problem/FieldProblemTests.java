package io.waymark.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.refusal.FieldRefusal;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.junit.jupiter.api.Test;

class FieldProblemTests {

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    private record Pebble(
            @NotBlank String name,
            @Size(max = 3) String color,
            @Size(min = 1, max = 2) List<String> finders,
            @Max(9) int grams) {}

    @Test
    void saysWhatAConstraintSaysItself() {
        assertThat(validator.validate(new Ring("gold")))
                .singleElement()
                .extracting(FieldProblem::of)
                .isEqualTo(new FieldProblem("not-silver", "This is gold.", Map.of("metal", "gold")));
    }

    private record Ring(@Silver String metal) {}

    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.FIELD)
    @Constraint(validatedBy = SilverValidator.class)
    private @interface Silver {

        String message() default "must be silver";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    public static class SilverValidator implements ConstraintValidator<Silver, String> {

        @Override
        public boolean isValid(String metal, ConstraintValidatorContext context) {
            context.unwrap(HibernateConstraintValidatorContext.class)
                    .withDynamicPayload(new FieldRefusal("not-silver", "This is gold.", Map.of("metal", metal)));
            return false;
        }
    }

    @Test
    void namesAConstraintByItsCodeAndItsBounds() {
        var problems = validator.validate(new Pebble(" ", "green", List.of(), 10)).stream()
                .collect(Collectors.toMap(it -> it.getPropertyPath().toString(), FieldProblem::of));

        assertThat(problems)
                .hasEntrySatisfying("name", it -> says(it, "not-blank", Map.of()))
                .hasEntrySatisfying("color", it -> says(it, "size", Map.of("min", 0, "max", 3, "of", "text")))
                .hasEntrySatisfying("finders", it -> says(it, "size", Map.of("min", 1, "max", 2, "of", "entries")))
                .hasEntrySatisfying("grams", it -> says(it, "max", Map.of("value", 9L)));
    }

    private static void says(FieldProblem problem, String code, Map<String, Object> arguments) {
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.arguments()).isEqualTo(arguments);
        assertThat(problem.detail()).isNotBlank();
    }
}
