package io.waymark.web.notification;

import io.waymark.core.event.NoticeRequested;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Collects what one delivery asks to tell, and tells it at once before the delivery's transaction commits. */
@Component
class NoticeReceiver {

    private final Telling telling;

    NoticeReceiver(Telling telling) {
        this.telling = telling;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(NoticeRequested notice) {
        if (!TransactionSynchronizationManager.hasResource(this)) {
            var collected = new Collected();
            TransactionSynchronizationManager.bindResource(this, collected);
            TransactionSynchronizationManager.registerSynchronization(collected);
        }
        ((Collected) Objects.requireNonNull(TransactionSynchronizationManager.getResource(this))).add(notice);
    }

    private class Collected implements TransactionSynchronization {

        private final List<NoticeRequested> notices = new ArrayList<>();

        void add(NoticeRequested notice) {
            notices.add(notice);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            telling.tell(notices);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(NoticeReceiver.this);
        }
    }
}
