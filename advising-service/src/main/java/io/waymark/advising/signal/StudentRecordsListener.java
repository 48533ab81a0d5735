package io.waymark.advising.signal;

import io.waymark.advising.person.StudentRecordsChanged;
import io.waymark.core.identity.PersonId;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Works signals out once before the transaction ends, for all students whose records it changed. */
@Component
class StudentRecordsListener {

    private final SignalRefresh refresh;
    private final EntityManager entities;

    StudentRecordsListener(SignalRefresh refresh, EntityManager entities) {
        this.refresh = refresh;
        this.entities = entities;
    }

    @EventListener
    void on(StudentRecordsChanged changed) {
        TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(BeforeCommit.class::isInstance)
                .map(BeforeCommit.class::cast)
                .findFirst()
                .orElseGet(this::begin)
                .students
                .addAll(changed.students());
    }

    private BeforeCommit begin() {
        var beforeCommit = new BeforeCommit();
        TransactionSynchronizationManager.registerSynchronization(beforeCommit);
        return beforeCommit;
    }

    private class BeforeCommit implements TransactionSynchronization {

        private final Set<PersonId> students = new HashSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            entities.flush();
            refresh.of(students);
        }
    }
}
