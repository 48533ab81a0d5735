package io.waymark.advising.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.core.identity.Lifecycle;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Leaving in the background happens together with what tells that it has. */
@AdvisingTest
class RecordedLeavingsTests {

    private final Colleges colleges;
    private final Leavings leavings;

    @Autowired
    RecordedLeavingsTests(Colleges colleges, Leavings leavings) {
        this.colleges = colleges;
        this.leavings = leavings;
    }

    @Test
    void happensWithWhatIsDoneAlongsideOrNotAtAll() {
        var alder = colleges.open();
        var maya = alder.student("Maya");

        assertThatIllegalStateException()
                .isThrownBy(() -> CurrentInstitution.run(
                        alder.id(),
                        () -> leavings.leave(
                                maya, Lifecycle.WITHDRAWN, LocalDate.of(2026, 3, 1), "Gone", alder.admin(), () -> {
                                    throw new IllegalStateException("cut off");
                                })));

        assertThat(alder.asAdmin(PersonApi.class).show(maya.value()).active()).isTrue();
    }
}
