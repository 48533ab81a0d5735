package io.waymark.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.kit.test.SentStatements;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Comes last, so that it sees what the whole run of this module's tests has sent. */
@Order(Integer.MAX_VALUE)
class StatementTests {

    /** Hibernate reads and writes the sample's one collection by the parent's id alone; no service has a collection. */
    private static final List<String> COLLECTION = List.of("vein");

    @Test
    void nameTheInstitutionOfEveryTableTheyTouch() {
        assertThat(SentStatements.tables()).contains("pebble", "inbox", "idempotency_key");
        assertThat(SentStatements.withoutInstitution())
                .allSatisfy((sql, tables) -> assertThat(tables).as(sql).isEqualTo(COLLECTION));
    }
}
