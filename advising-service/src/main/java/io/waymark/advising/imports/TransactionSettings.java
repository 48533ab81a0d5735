package io.waymark.advising.imports;

import io.waymark.core.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What holds for the rest of a transaction in which an import is worked on. */
@Component
class TransactionSettings {

    private final JdbcClient jdbc;

    TransactionSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Nobody has counted an import's rows yet, so the planner takes them for a handful and would look through the whole
     * directory again for each.
     */
    void joinSetsAsSets() {
        jdbc.sql("set local enable_nestloop = off").update();
        jdbc.sql("set local enable_seqscan = on").update();
    }

    /** A stretch of an import is small, and must not cost more the more people there are. */
    void joinRowByRow() {
        jdbc.sql("set local enable_nestloop = on").update();
        jdbc.sql("set local enable_seqscan = off").update();
    }

    /** The trail says that this admin did it. */
    void actAs(PersonId admin) {
        jdbc.sql("set local app.actor = '%s'".formatted(admin)).update();
    }
}
