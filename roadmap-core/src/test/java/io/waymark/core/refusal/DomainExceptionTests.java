package io.waymark.core.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DomainExceptionTests {

    static Stream<Supplier<DomainException>> refusals() {
        return Stream.of(
                () -> new NotFoundException("a-code", "A sentence."),
                () -> new ConflictException("a-code", "A sentence."),
                () -> new RuleViolationException("a-code", "A sentence."),
                () -> new StaleException("a-code", "A sentence."));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void carriesACodeForMachinesAndASentenceForPeople(Supplier<DomainException> refusal) {
        assertThat(refusal.get().code()).isEqualTo("a-code");
        assertThat(refusal.get()).hasMessage("A sentence.");
        assertThat(refusal.get().details()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void costsNoStackTrace(Supplier<DomainException> refusal) {
        assertThat(refusal.get().getStackTrace()).isEmpty();
    }

    @Test
    void keepsItsDetailsAsTheyWere() {
        Map<String, Object> details = new HashMap<>(Map.of("limit", 300));
        var refusal = new ConflictException("a-code", "A sentence.", details);
        details.clear();

        assertThat(refusal.details()).isEqualTo(Map.of("limit", 300)).isUnmodifiable();
        assertThat(new NotFoundException("a", "b", Map.of("c", 1)).details()).containsEntry("c", 1);
        assertThat(new RuleViolationException("a", "b", Map.of("c", 1)).details())
                .containsEntry("c", 1);
    }
}
