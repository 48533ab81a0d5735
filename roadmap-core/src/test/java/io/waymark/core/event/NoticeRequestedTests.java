package io.waymark.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.notice.NoticeKind;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NoticeRequestedTests {

    private static final InstitutionId COLLEGE = InstitutionId.of("00000000-0000-7000-8000-000000000001");
    private static final PersonId DANA = PersonId.of("00000000-0000-7000-8000-000000000002");

    @Test
    void keepsWhatItWasToldWhateverBecomesOfTheMap() {
        var arguments = new HashMap<>(Map.of("advisor", "Olivia Park"));

        var notice = notice(arguments, "advisor/1");
        arguments.clear();

        assertThat(notice.arguments()).containsEntry("advisor", "Olivia Park");
    }

    @Test
    void takesWhatMayBeMissing() {
        assertThat(notice(Map.of("advisor", "Olivia Park", "before", "Sam Lee"), "advisor/1")
                        .arguments())
                .hasSize(2);
    }

    @Test
    void refusesToBeRequestedWithoutWhatIsToBeSaid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> notice(Map.of("before", "Sam Lee"), "advisor/1"))
                .withMessageContaining("ADVISOR_CHANGED takes [advisor]");
    }

    @Test
    void refusesWhatNobodyWouldSay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> notice(Map.of("advisor", "Olivia Park", "text", "Good news!"), "advisor/1"));
    }

    @Test
    void refusesAKeyThatTellsNothingApart() {
        var said = Map.of("advisor", "Olivia Park");

        assertThatIllegalArgumentException().isThrownBy(() -> notice(said, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> notice(said, "k".repeat(201)));
        assertThat(notice(said, "k".repeat(200)).key()).hasSize(200);
    }

    private static NoticeRequested notice(Map<String, String> arguments, String key) {
        return new NoticeRequested(COLLEGE, DANA, NoticeKind.ADVISOR_CHANGED, arguments, null, key);
    }
}
