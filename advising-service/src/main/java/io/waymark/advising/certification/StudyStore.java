package io.waymark.advising.certification;

import io.waymark.advising.api.certification.PlanStudy;
import io.waymark.core.identity.PersonId;
import io.waymark.core.study.StudySession;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what students say and do about studying. */
@Component
class StudyStore {

    private final JdbcClient jdbc;
    private final MissedStudy missed;

    StudyStore(JdbcClient jdbc, MissedStudy missed) {
        this.jdbc = jdbc;
        this.missed = missed;
    }

    /** By credential. */
    Map<String, StudySettings> of(PersonId student) {
        var off = new HashMap<String, Set<LocalDate>>();
        query("select credential, day from study_day_off where institution_id = ? and student_id = ?", student)
                .query((row, _) -> off.computeIfAbsent(row.getString("credential"), _ -> new HashSet<>())
                        .add(row.getObject("day", LocalDate.class)))
                .list();
        var done = new HashMap<String, List<StudySession>>();
        query("""
                select credential, day, domain, minutes from study_done
                where institution_id = ? and student_id = ? order by day, domain
                """, student)
                .query((row, _) -> done.computeIfAbsent(row.getString("credential"), _ -> new ArrayList<>())
                        .add(session(row)))
                .list();
        var missedBefore = missed.of(student);
        return query("select * from study_plan where institution_id = ? and student_id = ?", student)
                .query((row, _) -> read(row, off, done, missedBefore))
                .list()
                .stream()
                .collect(Collectors.toMap(StudySettings::credential, it -> it));
    }

    /** With a new plan the count of what was missed begins anew. */
    void save(PersonId student, String credential, PlanStudy plan, LocalDate today) {
        missed.forget(student, credential);
        jdbc.sql("""
                        insert into study_plan (institution_id, student_id, credential, exam_on, weekly_minutes, days,
                                                total_minutes, planned_from)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (institution_id, student_id, credential) do update
                        set exam_on = excluded.exam_on, weekly_minutes = excluded.weekly_minutes, days = excluded.days,
                            total_minutes = excluded.total_minutes, planned_from = excluded.planned_from
                        """)
                .param(institution())
                .param(student.value())
                .param(credential)
                .param(plan.examOn())
                .param(plan.weeklyMinutes())
                .param(plan.days().stream().sorted().map(DayOfWeek::name).toArray(String[]::new))
                .param(plan.totalMinutes())
                .param(today)
                .update();
    }

    void moveExam(PersonId student, String credential, LocalDate examOn, LocalDate today) {
        jdbc.sql("""
                        update study_plan set exam_on = ?, planned_from = ?
                        where institution_id = ? and student_id = ? and credential = ?
                        """)
                .params(examOn, today, institution(), student.value(), credential)
                .update();
    }

    void takeOff(PersonId student, String credential, LocalDate day, LocalDate today) {
        jdbc.sql("""
                        insert into study_day_off (institution_id, student_id, credential, day)
                        values (?, ?, ?, ?) on conflict do nothing
                        """).params(institution(), student.value(), credential, day).update();
        planAnew(student, credential, today);
    }

    void putBack(PersonId student, String credential, LocalDate day, LocalDate today) {
        jdbc.sql("delete from study_day_off where institution_id = ? and student_id = ? and credential = ? and day = ?")
                .params(institution(), student.value(), credential, day)
                .update();
        planAnew(student, credential, today);
    }

    private void planAnew(PersonId student, String credential, LocalDate today) {
        jdbc.sql("""
                        update study_plan set planned_from = ?
                        where institution_id = ? and student_id = ? and credential = ? and exam_on > ?
                        """)
                .params(today, institution(), student.value(), credential, today)
                .update();
    }

    void done(PersonId student, String credential, StudySession session, Instant now) {
        jdbc.sql("""
                        insert into study_done (institution_id, student_id, credential, day, domain, minutes, done_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (institution_id, student_id, credential, day, domain) do update set minutes = excluded.minutes
                        """)
                .params(
                        institution(),
                        student.value(),
                        credential,
                        session.day(),
                        session.domain(),
                        session.minutes(),
                        Timestamp.from(now))
                .update();
    }

    void undone(PersonId student, String credential, LocalDate day, int domain) {
        jdbc.sql("""
                        delete from study_done
                        where institution_id = ? and student_id = ? and credential = ? and day = ? and domain = ?
                        """)
                .params(institution(), student.value(), credential, day, domain)
                .update();
    }

    private JdbcClient.StatementSpec query(String sql, PersonId student) {
        return jdbc.sql(sql).param(institution()).param(student.value());
    }

    private static StudySettings read(
            ResultSet row,
            Map<String, Set<LocalDate>> off,
            Map<String, List<StudySession>> done,
            Map<String, List<StudySession>> missed)
            throws SQLException {
        var credential = row.getString("credential");
        return new StudySettings(
                credential,
                row.getObject("exam_on", LocalDate.class),
                row.getInt("weekly_minutes"),
                Arrays.stream((String[]) row.getArray("days").getArray())
                        .map(DayOfWeek::valueOf)
                        .collect(Collectors.toSet()),
                row.getInt("total_minutes"),
                row.getObject("planned_from", LocalDate.class),
                off.getOrDefault(credential, Set.of()),
                done.getOrDefault(credential, List.of()),
                missed.getOrDefault(credential, List.of()));
    }

    private static StudySession session(ResultSet row) throws SQLException {
        return new StudySession(row.getObject("day", LocalDate.class), row.getInt("domain"), row.getInt("minutes"));
    }

    private static UUID institution() {
        return CurrentInstitution.get().value();
    }
}
