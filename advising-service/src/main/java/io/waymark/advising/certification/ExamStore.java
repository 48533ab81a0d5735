package io.waymark.advising.certification;

import io.waymark.advising.api.certification.ExamResult;
import io.waymark.advising.api.certification.ExamView.ExamAttempt;
import io.waymark.advising.api.certification.ExamView.OpenWindow;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps when students may take exams, and how it went. */
@Component
class ExamStore {

    private final JdbcClient jdbc;

    ExamStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By credential. */
    Map<String, OpenWindow> windows(PersonId student) {
        var windows = new HashMap<String, OpenWindow>();
        jdbc.sql("select * from exam_window where institution_id = ? and student_id = ?")
                .params(institution(), student.value())
                .query((row, _) -> windows.put(row.getString("credential"), window(row)))
                .list();
        return windows;
    }

    /** By credential, the newest first. */
    Map<String, List<ExamAttempt>> attempts(PersonId student) {
        var attempts = new HashMap<String, List<ExamAttempt>>();
        jdbc.sql("select * from exam_attempt where institution_id = ? and student_id = ? order by taken_on desc")
                .params(institution(), student.value())
                .query((row, _) -> attempts.computeIfAbsent(row.getString("credential"), _ -> new ArrayList<>())
                        .add(attempt(row)))
                .list();
        return attempts;
    }

    void save(PersonId student, String credential, OpenWindow window) {
        jdbc.sql("""
                        insert into exam_window (institution_id, student_id, credential, authorized_on, ends_on, scheduled_on)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (institution_id, student_id, credential) do update
                        set authorized_on = excluded.authorized_on, ends_on = excluded.ends_on, scheduled_on = excluded.scheduled_on
                        """)
                .param(institution())
                .param(student.value())
                .param(credential)
                .param(window.authorizedOn())
                .param(window.endsOn())
                .param(window.scheduledOn())
                .update();
    }

    void save(PersonId student, String credential, LocalDate takenOn, ExamResult result, Instant now) {
        jdbc.sql("""
                        insert into exam_attempt (institution_id, student_id, credential, taken_on, passed, score, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (institution_id, student_id, credential, taken_on) do update
                        set passed = excluded.passed, score = excluded.score
                        """)
                .param(institution())
                .param(student.value())
                .param(credential)
                .param(takenOn)
                .param(result.passed())
                .param(result.score())
                .param(Timestamp.from(now))
                .update();
    }

    void remove(PersonId student, String credential, LocalDate takenOn) {
        jdbc.sql("""
                        delete from exam_attempt
                        where institution_id = ? and student_id = ? and credential = ? and taken_on = ?
                        """)
                .params(institution(), student.value(), credential, takenOn)
                .update();
    }

    private static OpenWindow window(ResultSet row) throws SQLException {
        return new OpenWindow(
                row.getObject("authorized_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("scheduled_on", LocalDate.class));
    }

    private static ExamAttempt attempt(ResultSet row) throws SQLException {
        return new ExamAttempt(
                row.getObject("taken_on", LocalDate.class),
                row.getBoolean("passed"),
                row.getObject("score", Integer.class));
    }

    private static UUID institution() {
        return CurrentInstitution.get().value();
    }
}
