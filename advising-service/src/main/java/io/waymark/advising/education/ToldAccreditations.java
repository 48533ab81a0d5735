package io.waymark.advising.education;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers who was told last what of the accreditation of a student's program, while it is so. */
@Component
class ToldAccreditations {

    private final JdbcClient jdbc;

    ToldAccreditations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that somebody was not told yet, or told otherwise; from now on they were told. */
    List<AccreditationNews> news(List<AccreditationNews> all) {
        var byBoth = all.stream().collect(Collectors.toMap(it -> key(it.student(), it.recipient()), it -> it));
        return jdbc
                .sql("""
                        insert into accreditation_told as told
                            (institution_id, student_id, recipient_id, program_id, accreditation, through)
                        select :institution, student, recipient, program, accreditation, through
                        from unnest(:students, :recipients, :programs, :accreditations, :throughs::date[])
                            as news (student, recipient, program, accreditation, through)
                        on conflict (institution_id, student_id, recipient_id) do update
                        set program_id = excluded.program_id, accreditation = excluded.accreditation,
                            through = excluded.through
                        where (told.program_id, told.accreditation, told.through)
                            is distinct from (excluded.program_id, excluded.accreditation, excluded.through)
                        returning student_id, recipient_id
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("students", ids(all, it -> it.student().value()))
                .param("recipients", ids(all, it -> it.recipient().value()))
                .param("programs", ids(all, it -> it.program().id()))
                .param("accreditations", texts(all, it -> it.accreditation().name()))
                .param("throughs", texts(all, AccreditationNews::through))
                .query((row, _) -> key(
                        new PersonId(row.getObject("student_id", UUID.class)),
                        new PersonId(row.getObject("recipient_id", UUID.class))))
                .list()
                .stream()
                .map(it -> Objects.requireNonNull(byBoth.get(it)))
                .toList();
    }

    /** Of these nobody needs to know anything: if it comes to it again, it is news. */
    void forget(Collection<PersonId> students) {
        if (!students.isEmpty()) {
            jdbc.sql("delete from accreditation_told where institution_id = ? and student_id = any (?)")
                    .param(CurrentInstitution.get().value())
                    .param(students.stream().map(PersonId::value).toArray(UUID[]::new))
                    .update();
        }
    }

    private static Map.Entry<PersonId, PersonId> key(PersonId student, PersonId recipient) {
        return Map.entry(student, recipient);
    }

    private static UUID[] ids(List<AccreditationNews> all, Function<AccreditationNews, UUID> id) {
        return all.stream().map(id).toArray(UUID[]::new);
    }

    private static String[] texts(List<AccreditationNews> all, Function<AccreditationNews, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }
}
