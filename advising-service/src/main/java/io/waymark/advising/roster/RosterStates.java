package io.waymark.advising.roster;

import io.waymark.advising.api.roster.ConflictChoice;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves rosters from one state to the next. */
@Component
class RosterStates {

    private final JdbcClient jdbc;

    RosterStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void beginApplying(RosterId roster, PersonId by, ConflictChoice changedByHand, ConflictChoice inactive) {
        update(
                roster,
                "state = 'APPLYING', applied_by = '%s', changed_by_hand = '%s', inactive = '%s'"
                        .formatted(by, changedByHand, inactive));
    }

    void stop(RosterId roster) {
        update(roster, "state = 'STOPPED'");
    }

    /** Stops what was uploaded before a time and never applied: it says too little about the directory of today. */
    @Transactional
    public void stopThoseBefore(Instant time) {
        jdbc.sql("""
                        update roster set state = 'STOPPED'
                        where institution_id = ? and state = 'CHECKED' and uploaded_at < ?
                        """)
                .param(CurrentInstitution.get().value())
                .param(Timestamp.from(time))
                .update();
    }

    void fail(RosterId roster, String failure) {
        jdbc.sql("""
                        update roster set state = 'FAILED', failure = ?, created = 0, changed = 0, unchanged = 0
                        where institution_id = ? and id = ? and state = 'APPLYING'
                        """)
                .param(failure)
                .param(CurrentInstitution.get().value())
                .param(roster.value())
                .update();
    }

    private void update(RosterId roster, String change) {
        jdbc.sql("update roster set " + change + " where institution_id = ? and id = ?")
                .param(CurrentInstitution.get().value())
                .param(roster.value())
                .update();
    }
}
