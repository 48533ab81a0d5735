package io.waymark.advising.caseload;

import io.waymark.advising.api.caseload.CaseloadView;
import io.waymark.core.paging.Cursor;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads a caseload in one statement, however long it is. It looks into what other features keep for it (signals, standings,
 * contacts, attempts, assignments, appointments, cohorts) and never writes there.
 */
@Component
class CaseloadQuery {

    private final JdbcClient jdbc;

    CaseloadQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return one row more than asked for, where there is one */
    CaseloadStretch read(Viewpoint from, CaseloadWish wish, Optional<Cursor> after, int limit) {
        return jdbc.sql(CaseloadSql.PAGE.formatted(CaseloadOrder.placeBy(wish.sort())))
                .param("institution", CurrentInstitution.get().value())
                .param("advisor", from.advisor().value())
                .param("now", Timestamp.from(from.now()))
                .param("today", from.today())
                .param("place", after.map(it -> it.text(0)).orElse(""))
                .param("id", after.map(it -> it.value(1, UUID::fromString)).orElse(new UUID(0, 0)))
                .param("attention", wish.view() == CaseloadView.ATTENTION)
                .param("q", wish.pattern())
                .param("stage", wish.stage())
                .param("cohort", wish.cohort() == null ? null : wish.cohort().toString(), Types.VARCHAR)
                .param("limit", limit + 1)
                .query(CaseloadStretch::read);
    }
}
