package io.waymark.advising.continuing;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers who was told what of the renewals of students' credentials. */
@Component
class ToldRenewals {

    private final JdbcClient jdbc;

    ToldRenewals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that somebody was not told yet; from now on they were. */
    List<RenewalNews> news(List<RenewalNews> all) {
        Map<RenewalNews.NewsKey, RenewalNews> byKey =
                all.stream().collect(Collectors.toMap(RenewalNews::key, Function.identity(), (one, _) -> one));
        return jdbc
                .sql("""
                        insert into renewal_told
                            (institution_id, student_id, recipient_id, credential, ends_on, days_before)
                        select :institution, student, recipient, credential, ends_on, days_before
                        from unnest(:students, :recipients, :credentials, :ends::date[], :days)
                            as news (student, recipient, credential, ends_on, days_before)
                        on conflict do nothing
                        returning student_id, recipient_id, credential, ends_on, days_before
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param(
                        "students",
                        byKey.keySet().stream().map(it -> it.student().value()).toArray(UUID[]::new))
                .param(
                        "recipients",
                        byKey.keySet().stream()
                                .map(it -> it.recipient().value())
                                .toArray(UUID[]::new))
                .param(
                        "credentials",
                        byKey.keySet().stream()
                                .map(RenewalNews.NewsKey::credential)
                                .toArray(String[]::new))
                .param(
                        "ends",
                        byKey.keySet().stream()
                                .map(it -> it.endsOn().toString())
                                .toArray(String[]::new))
                .param(
                        "days",
                        byKey.keySet().stream()
                                .map(RenewalNews.NewsKey::daysBefore)
                                .toArray(Integer[]::new))
                .query((row, _) -> new RenewalNews.NewsKey(
                        new PersonId(row.getObject("student_id", UUID.class)),
                        new PersonId(row.getObject("recipient_id", UUID.class)),
                        row.getString("credential"),
                        row.getObject("ends_on", LocalDate.class),
                        row.getInt("days_before")))
                .list()
                .stream()
                .map(it -> Objects.requireNonNull(byKey.get(it)))
                .toList();
    }
}
