package io.waymark.advising.imports;

import io.waymark.advising.leaving.Leavings;
import io.waymark.advising.person.People;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.refusal.DomainException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Has those leave who are missing from an import, each by themselves: who cannot is told and keeps nobody else. */
@Component
class MissingLeavers {

    private static final Logger LOG = LoggerFactory.getLogger(MissingLeavers.class);

    private final LeaverStore leavers;
    private final Leavings leavings;
    private final People people;
    private final TransactionOperations transaction;

    MissingLeavers(LeaverStore leavers, Leavings leavings, People people, TransactionOperations transaction) {
        this.leavers = leavers;
        this.leavings = leavings;
        this.people = people;
        this.transaction = transaction;
    }

    void leave(UUID leaving) {
        var terms = transaction.execute(_ -> leavers.terms(leaving));
        for (var next = next(leaving); next != null; next = next(leaving)) {
            leave(leaving, next, terms);
        }
    }

    private @Nullable PersonId next(UUID leaving) {
        return transaction.execute(_ -> leavers.next(leaving).orElse(null));
    }

    private void leave(UUID leaving, PersonId person, LeaverStore.Terms terms) {
        try {
            if (isGone(person)) {
                refused(leaving, person, "not-an-active-student", Map.of());
            } else if (isNoAdmin(terms.by())) {
                refused(leaving, person, "recorder-no-admin", Map.of());
            } else {
                leavings.leave(
                        person,
                        terms.lifecycle(),
                        terms.day(),
                        terms.reason(),
                        terms.by(),
                        () -> leavers.left(leaving, person));
            }
        } catch (DomainException refused) {
            refused(leaving, person, refused.code(), refused.arguments());
        } catch (RuntimeException broken) {
            LOG.warn("Could not record that {} left", person, broken);
            refused(leaving, person, "leaving-broke", Map.of());
        }
    }

    private boolean isGone(PersonId person) {
        return Boolean.TRUE.equals(transaction.execute(
                _ -> people.active(Set.of(person), Role.STUDENT).isEmpty()));
    }

    private boolean isNoAdmin(PersonId by) {
        return Boolean.TRUE.equals(
                transaction.execute(_ -> people.active(Set.of(by), Role.ADMIN).isEmpty()));
    }

    private void refused(UUID leaving, PersonId person, String code, Map<String, Object> arguments) {
        transaction.executeWithoutResult(_ -> leavers.refused(leaving, person, code, arguments));
    }
}
