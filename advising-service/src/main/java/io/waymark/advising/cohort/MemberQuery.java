package io.waymark.advising.cohort;

import io.waymark.advising.api.cohort.MemberView;
import io.waymark.advising.api.cohort.MembershipView;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.person.Advisees;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.kit.search.Alphabetical;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists who is in a cohort. */
@Component
class MemberQuery {

    private final JdbcClient jdbc;

    MemberQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param advisor shows only students of this advisor */
    List<MemberView> members(UUID cohort, @Nullable PersonId advisor, Optional<Cursor> after, int limit, Instant now) {
        var order = Alphabetical.by("p.family_name", "p.called_name") + ", p.id";
        var statement = jdbc.sql("""
                        select p.id, p.number, p.called_name as given_name, p.family_name, m.since
                        from cohort_member m
                        join person p on p.institution_id = m.institution_id and p.id = m.student_id
                        where m.institution_id = :institution and m.cohort_id = :cohort %s %s
                        order by %s limit :limit
                        """.formatted(
                                advisor == null ? "" : """
                                        and exists (select from assignment a where a.institution_id = m.institution_id
                                            and a.student_id = m.student_id and a.advisor_id = :advisor
                                            and %s)
                                        """.formatted(Advisees.ADVISES_NOW),
                                after.isEmpty() ? "" : "and (" + order + ") > (:family, :given, :id)",
                                order))
                .param("institution", CurrentInstitution.get().value())
                .param("cohort", cohort)
                .param("advisor", advisor == null ? null : advisor.value())
                .param("now", Timestamp.from(now))
                .param("limit", limit + 1);
        after.ifPresent(place -> statement
                .param("family", place.text(0))
                .param("given", place.text(1))
                .param("id", place.value(2, UUID::fromString)));
        return statement
                .query((row, _) -> new MemberView(
                        new PersonBrief(
                                row.getObject("id", UUID.class),
                                row.getString("given_name"),
                                row.getString("family_name")),
                        row.getString("number"),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    List<MembershipView> cohortsOf(PersonId student) {
        return jdbc.sql("""
                        select c.id, c.name, m.since
                        from cohort_member m
                        join cohort c on c.institution_id = m.institution_id and c.id = m.cohort_id
                        where m.institution_id = ? and m.student_id = ?
                        order by %s
                        """.formatted(Alphabetical.by("c.name")))
                .param(CurrentInstitution.get().value())
                .param(student.value())
                .query((row, _) -> new MembershipView(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    static Cursor placeOf(MemberView member) {
        return Cursor.at(
                member.student().familyName(),
                member.student().givenName(),
                member.student().id());
    }
}
