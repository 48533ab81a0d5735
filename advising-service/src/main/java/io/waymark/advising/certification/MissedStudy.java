package io.waymark.advising.certification;

import io.waymark.core.identity.PersonId;
import io.waymark.core.study.StudySession;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what students missed of their plans as these were before they moved. */
@Component
class MissedStudy {

    private final JdbcClient jdbc;

    MissedStudy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By credential. */
    Map<String, List<StudySession>> of(PersonId student) {
        var missed = new HashMap<String, List<StudySession>>();
        jdbc.sql("""
                        select credential, day, domain, minutes from study_missed
                        where institution_id = ? and student_id = ? order by day, domain
                        """)
                .params(institution(), student.value())
                .query((row, _) -> missed.computeIfAbsent(row.getString("credential"), _ -> new ArrayList<>())
                        .add(new StudySession(
                                row.getObject("day", LocalDate.class), row.getInt("domain"), row.getInt("minutes"))))
                .list();
        return missed;
    }

    void keep(PersonId student, String credential, List<StudySession> missed) {
        jdbc.sql("""
                        insert into study_missed (institution_id, student_id, credential, day, domain, minutes)
                        select ?, ?, ?, * from unnest(?::date[], ?::int[], ?::int[])
                        on conflict do nothing
                        """)
                .param(institution())
                .param(student.value())
                .param(credential)
                .param(missed.stream().map(it -> it.day().toString()).toArray(String[]::new))
                .param(missed.stream().map(StudySession::domain).toArray(Integer[]::new))
                .param(missed.stream().map(StudySession::minutes).toArray(Integer[]::new))
                .update();
    }

    void forget(PersonId student, String credential) {
        jdbc.sql("delete from study_missed where institution_id = ? and student_id = ? and credential = ?")
                .params(institution(), student.value(), credential)
                .update();
    }

    private static UUID institution() {
        return CurrentInstitution.get().value();
    }
}
