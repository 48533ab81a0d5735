package io.waymark.advising.evidence;

import io.waymark.advising.api.person.PersonView;
import io.waymark.advising.person.People;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.refusal.RuleViolationException;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whom outside a student may have us write to. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OutsiderRules {

    private static final Duration LATELY = Duration.ofDays(1);

    private final People people;
    private final VerificationRepository verifications;
    private final VerificationProperties properties;
    private final Clock clock;

    OutsiderRules(People people, VerificationRepository verifications, VerificationProperties properties, Clock clock) {
        this.people = people;
        this.verifications = verifications;
        this.properties = properties;
        this.clock = clock;
    }

    void check(HeldEvidence held, Verifier named) {
        if (!named.capacity().isOutside()) {
            throw new RuleViolationException("not-outside", "Nobody is asked by mail in this capacity.");
        }
        var address = new OutsideAddress(String.valueOf(named.outsiderAddress()));
        refuseStudents(address, held.evidence().student());
        var again = held.waitingFor(named.capacity()).filter(it -> it.verifier().isReachedAt(address));
        if (again.isPresent()) {
            throw new RuleViolationException(
                    "outsider-asked-already", "They have been asked already. Send the link again instead.");
        }
        held.verifications().stream()
                .filter(it -> it.capacity() == named.capacity() && it.verifier().isReachedAt(address))
                .forEach(it -> Mailing.refuseLately(it.mailedAt(), clock.instant()));
        var out =
                verifications.outside(held.evidence().student(), clock.instant().minus(LATELY));
        if (out >= properties.outside()) {
            throw new RuleViolationException(
                    "too-many-outside", "You have asked many people outside already. Wait for their answers.");
        }
    }

    private void refuseStudents(OutsideAddress address, PersonId student) {
        var itself = people.find(student).filter(it -> address.reaches(new OutsideAddress(it.email())));
        if (itself.isPresent()) {
            throw Reviewer.notTheirOwn();
        }
        var owners = Stream.of(address.text(), address.mailbox()).flatMap(it -> people.withEmail(it).stream());
        if (owners.map(PersonView::roles).anyMatch(it -> it.contains(Role.STUDENT))) {
            throw new RuleViolationException("not-a-student", "This address belongs to a student of your college.");
        }
    }
}
