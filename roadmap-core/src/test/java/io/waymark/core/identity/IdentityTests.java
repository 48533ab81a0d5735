package io.waymark.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdentityTests {

    private static final String VALUE = "018f2f6e-7c1a-7000-8000-000000000001";

    @Test
    void readsWhatItWrote() {
        assertThat(PersonId.of(VALUE)).hasToString(VALUE).isEqualTo(new PersonId(UUID.fromString(VALUE)));
        assertThat(InstitutionId.of(VALUE)).hasToString(VALUE).isEqualTo(new InstitutionId(UUID.fromString(VALUE)));
    }

    @Test
    void refusesWhatIsNoId() {
        assertThatIllegalArgumentException().isThrownBy(() -> PersonId.of("somebody"));
        assertThatIllegalArgumentException().isThrownBy(() -> InstitutionId.of(""));
    }

    @Test
    void makesIdsThatSortByTheTimeTheyWereMade() {
        var people = Stream.generate(PersonId::next).limit(200).toList();
        var institutions = Stream.generate(InstitutionId::next).limit(200).toList();

        assertThat(people)
                .doesNotHaveDuplicates()
                .allMatch(it -> it.value().version() == 7)
                .isSortedAccordingTo(Comparator.comparing(PersonId::toString));
        assertThat(institutions)
                .doesNotHaveDuplicates()
                .allMatch(it -> it.value().version() == 7)
                .isSortedAccordingTo(Comparator.comparing(InstitutionId::toString));
    }
}
