package io.waymark.core.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
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
        assertThat(refusal.get().arguments()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void costsNoStackTrace(Supplier<DomainException> refusal) {
        assertThat(refusal.get().getStackTrace()).isEmpty();
    }

    @Test
    void keepsItsArgumentsAsTheyWere() {
        Map<String, Object> arguments = new HashMap<>(Map.of("limit", 300));
        var refusal = new ConflictException("a-code", "A sentence.", arguments);
        arguments.clear();

        assertThat(refusal.arguments()).isEqualTo(Map.of("limit", 300)).isUnmodifiable();
        assertThat(new NotFoundException("a", "b", Map.of("c", 1)).arguments()).containsEntry("c", 1);
        assertThat(new RuleViolationException("a", "b", Map.of("c", 1)).arguments())
                .containsEntry("c", 1);
    }

    @Test
    void saysWhichFieldIsWrongAndHow() {
        var wrong = new FieldRefusal("not-a-choice", "Choose one.", Map.of("choices", List.of("North")));

        var refusal = RuleViolationException.ofFields("attributes-invalid", "A sentence.", Map.of("campus", wrong));

        assertThat(refusal.fields()).containsExactly(Map.entry("campus", wrong));
        assertThat(refusal.arguments()).isEmpty();
    }

    @Test
    void callsFieldsOtherwiseWhereTheyAreAmongOthers() {
        var wrong = new FieldRefusal("too-long", "Shorter.", Map.of("max", 9));
        var plain = new RuleViolationException("a-code", "A sentence.", Map.of("limit", 3));

        var named = RuleViolationException.ofFields("a-code", "A sentence.", Map.of("end", wrong))
                .named(it -> "second." + it);

        assertThat(named.fields()).containsExactly(Map.entry("second.end", wrong));
        assertThat(named.code()).isEqualTo("a-code");
        assertThat(named).hasMessage("A sentence.");
        assertThat(plain.named(it -> "second." + it).arguments()).containsEntry("limit", 3);
    }
}
