package io.waymark.advising.evidence;

import io.waymark.advising.api.leaving.LeavingEffect;
import io.waymark.advising.leaving.Consequence;
import io.waymark.advising.leaving.Leaving;
import io.waymark.advising.leaving.LeavingShare;
import io.waymark.core.identity.PersonId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes what waits to be verified for a student who leaves, and hands back what a mentor or peer who leaves was asked: the
 * student names somebody else, and whoever was asked beside them still is.
 */
@Component
@Order(3)
@Transactional(propagation = Propagation.MANDATORY)
class VerificationsOnLeaving implements LeavingShare {

    private final VerificationRepository waiting;
    private final Verifications verifications;
    private final VerificationNotices notices;

    VerificationsOnLeaving(VerificationRepository waiting, Verifications verifications, VerificationNotices notices) {
        this.waiting = waiting;
        this.verifications = verifications;
        this.notices = notices;
    }

    @Override
    public List<Consequence> preview(PersonId person) {
        return consequences(waiting.waitingOnLeaving(person), person);
    }

    @Override
    public List<Consequence> carryOut(Leaving leaving) {
        var person = leaving.person();
        var concerned = waiting.waitingOnLeaving(person);
        var consequences = consequences(concerned, person);
        verifications.close(
                concerned.stream().filter(it -> it.student().equals(person)).toList());
        concerned.stream()
                .filter(it -> !it.student().equals(person))
                .forEach(it -> verifications.name(it, Verifier.anybody(it.capacity())));
        notices.tell(leaving, concerned);
        return consequences;
    }

    private static List<Consequence> consequences(List<Verification> waiting, PersonId person) {
        return waiting.stream()
                .flatMap(it -> it.student().equals(person)
                        ? it
                                .verifier()
                                .person()
                                .map(named -> new Consequence(LeavingEffect.VERIFICATION_CLOSED, named))
                                .stream()
                        : Stream.of(new Consequence(LeavingEffect.VERIFICATION_HANDED_BACK, it.student())))
                .toList();
    }
}
