package io.waymark.web.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvatarTests {

    @ParameterizedTest
    @CsvSource({"Maya Okafor, MO", "Priya de la Raman, PR", "Cher, C", "Anne-Marie Oliver, AO", "élodie weiß, ÉW"})
    void takesTheFirstAndTheLastWord(String name, String initials) {
        assertThat(Avatar.of("x", name).initials()).isEqualTo(initials);
    }

    @Test
    void keepsItsTintWhenThePersonChangesName() {
        var id = UUID.fromString("0199c3a0-0000-7000-8000-000000000001");

        assertThat(Avatar.of(id, "Maya Okafor").tint())
                .isEqualTo(Avatar.of(id, "Maya Brandt").tint())
                .isIn("a", "b", "c", "d");
    }
}
