package io.waymark.mentoring.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.waymark.core.identity.InstitutionId;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.scheduling.booking.BookingId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RequestExpiryTests {

    private static final Instant DUE = Instant.parse("2026-03-03T14:00:00Z");

    private final InstitutionId alder = InstitutionId.next();
    private final BookingId session = BookingId.next();

    @Test
    void isOneTaskForEachMomentOfASession() {
        var task = task(DUE);

        assertThat(task.getId())
                .isEqualTo(task(DUE).getId())
                .isNotEqualTo(task(DUE.plusSeconds(1)).getId());
        assertThat(task.getData())
                .returns(alder, RequestExpiry::college)
                .returns(session, RequestExpiry::booking)
                .returns(DUE, RequestExpiry::due);
    }

    @Test
    void isLookedAtAgainOnlyWhileWhatItIsAboutIsStillWaiting() {
        var expiry = task(DUE).getData();

        assertThat(expiry.isNotOver(DUE)).isTrue();
        assertThat(expiry.isNotOver(DUE.minusSeconds(1))).isTrue();
        assertThat(expiry.isNotOver(DUE.plusSeconds(1))).isFalse();
    }

    @Test
    void isOverOnceIfItDoesNotSayForWhichMomentItWasSet() {
        assertThat(new RequestExpiry(alder.value(), session.value(), null).isNotOver(DUE))
                .isFalse();
    }

    private TaskInstance<RequestExpiry> task(Instant due) {
        return CurrentInstitution.call(alder, () -> RequestExpiry.of(session, due));
    }
}
