package io.waymark.web.ui.usstate;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.RealTexts;
import org.junit.jupiter.api.Test;

class UsStatesTests {

    private final UsStates states = new UsStates(RealTexts.texts());

    @Test
    void areFiftyAndTheCapitalsDistrict() {
        assertThat(states.choices())
                .hasSize(51)
                .contains(new Choice("NV", "Nevada"), new Choice("DC", "District of Columbia"))
                .extracting(Choice::label)
                .doesNotHaveDuplicates()
                .noneMatch(it -> it.startsWith("us-state"));
    }

    @Test
    void areTheOnlyCodesAFormMaySay() {
        assertThat(UsStates.CODES.split("\\|"))
                .hasSize(52)
                .startsWith("")
                .contains("NV", "DC")
                .doesNotContain("ZZ");
        assertThat(states.choices()).extracting(Choice::value).allMatch(it -> it.matches(UsStates.CODES));
    }
}
