package io.waymark.web.admin.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.imports.ImportState;
import io.waymark.web.staff.ImportSamples;
import io.waymark.web.ui.page.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportPhaseTests {

    @ParameterizedTest
    @CsvSource({
        "CHECKING, 0, PROGRESS, TODO",
        "CHECKING, 3, PROGRESS, TODO",
        "CHECKED, 0, VERIFIED, TODO",
        "CHECKED, 1, STOP, TODO",
        "APPLYING, 0, VERIFIED, PROGRESS",
        "APPLIED, 0, VERIFIED, VERIFIED",
        "DISCARDED, 0, VERIFIED, WAIVED",
        "DISCARDED, 1, STOP, WAIVED"
    })
    void isDoneOnlyWithoutErrors(ImportState state, int errors, State check, State apply) {
        assertThat(ImportPhase.of(ImportSamples.upload(state, errors)))
                .extracting(ImportPhase::state)
                .containsExactly(State.VERIFIED, check, apply);
    }
}
