package io.waymark.advising.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.advising.api.placement.AskForPlacement;
import io.waymark.advising.api.placement.PlacementAction;
import io.waymark.advising.api.placement.PlacementAgreement;
import io.waymark.advising.api.placement.PlacementDays;
import io.waymark.advising.api.placement.PlacementState;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.ConflictException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlacementStateTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 9);
    private static final LocalDate LAST = LocalDate.of(2026, 5, 29);
    private static final LocalDate BEFORE = FIRST.minusDays(1);
    private static final LocalDate AFTER = LAST.plusDays(1);
    private static final PlacementDays DAYS = new PlacementDays(FIRST, LAST);

    private final Placement asked = Placement.asked(
            UUID.randomUUID(),
            new PersonId(UUID.randomUUID()),
            new AskForPlacement(UUID.randomUUID(), "log-internship-hours/hours-log", DAYS, 120, null),
            Instant.EPOCH);
    private final Placement accepted = asked.accept(DAYS, null);
    private final Placement agreed = accepted.agree(new PlacementAgreement("Lena Ortiz", BEFORE));

    @Test
    void isActiveOnItsDaysOnceTheAgreementIsSigned() {
        assertThat(asked.stateOn(FIRST)).isEqualTo(PlacementState.REQUESTED);
        assertThat(accepted.stateOn(FIRST)).isEqualTo(PlacementState.ACCEPTED);
        assertThat(agreed.stateOn(BEFORE)).isEqualTo(PlacementState.AGREED);
        assertThat(agreed.stateOn(FIRST)).isEqualTo(PlacementState.ACTIVE);
        assertThat(agreed.stateOn(LAST)).isEqualTo(PlacementState.ACTIVE);
        assertThat(agreed.stateOn(AFTER)).isEqualTo(PlacementState.ENDED);
        assertThat(accepted.stateOn(AFTER)).isEqualTo(PlacementState.ENDED);
    }

    @Test
    void isCalledOffBeforeItBeginsAndEndedAfter() {
        assertThat(asked.actions(false, FIRST)).containsExactly(PlacementAction.CANCEL);
        assertThat(agreed.actions(false, BEFORE)).containsExactly(PlacementAction.CANCEL);
        assertThat(agreed.actions(false, FIRST)).containsExactly(PlacementAction.END);
        assertThat(agreed.actions(false, AFTER)).isEmpty();
        assertThat(asked.close(Standing.CANCELED).actions(false, BEFORE)).isEmpty();
    }

    @Test
    void isAnsweredByWhoCoordinatesIt() {
        assertThat(asked.actions(true, BEFORE)).containsExactly(PlacementAction.ACCEPT, PlacementAction.DECLINE);
        assertThat(accepted.actions(true, BEFORE))
                .containsExactly(PlacementAction.RECORD_AGREEMENT, PlacementAction.CANCEL);
        assertThat(accepted.actions(true, FIRST))
                .containsExactlyInAnyOrder(
                        PlacementAction.RECORD_AGREEMENT, PlacementAction.CANCEL, PlacementAction.END);
        assertThat(agreed.actions(true, FIRST)).containsExactly(PlacementAction.END);
        assertThat(asked.close(Standing.DECLINED).actions(true, BEFORE)).isEmpty();
        assertThatThrownBy(() -> accepted.require(PlacementAction.ACCEPT, true, BEFORE))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> asked.require(PlacementAction.ACCEPT, false, BEFORE))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void isCalledOffWhereItCannotEndEarlier() {
        var oneDay = asked.accept(new PlacementDays(FIRST, FIRST), null);

        assertThat(oneDay.actions(false, FIRST)).containsExactly(PlacementAction.CANCEL);
        assertThat(oneDay.agree(new PlacementAgreement("Lena Ortiz", BEFORE)).actions(false, FIRST))
                .containsExactly(PlacementAction.CANCEL);
        assertThat(oneDay.actions(true, FIRST.plusDays(1))).doesNotContain(PlacementAction.CANCEL, PlacementAction.END);
    }

    @Test
    void holdsItsPlaceUntilItEnds() {
        var ended = agreed.end(FIRST.plusDays(4));

        assertThat(ended.days()).isEqualTo(new PlacementDays(FIRST, FIRST.plusDays(4)));
        assertThat(ended.stateOn(FIRST.plusDays(5))).isEqualTo(PlacementState.ENDED);
        assertThat(ended.version()).isEqualTo(agreed.version() + 1);
    }
}
