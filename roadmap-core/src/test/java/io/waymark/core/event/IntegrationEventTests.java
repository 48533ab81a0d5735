package io.waymark.core.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.InstitutionId;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class IntegrationEventTests {

    @Test
    void saysWhoseItIs() {
        assertThat(IntegrationEvent.class.getPermittedSubclasses()).isNotEmpty().allSatisfy(event -> {
            assertThat(event.isRecord()).isTrue();
            assertThat(Arrays.stream(event.getRecordComponents()).findFirst()).hasValueSatisfying(it -> {
                assertThat(it.getName()).isEqualTo("institution");
                assertThat(it.getType()).isEqualTo(InstitutionId.class);
            });
        });
    }
}
