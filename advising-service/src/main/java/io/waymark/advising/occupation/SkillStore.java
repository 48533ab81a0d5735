package io.waymark.advising.occupation;

import io.waymark.advising.api.occupation.SkillsView.SkillRating;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps how students rated themselves, and what they agreed about it with their advisors. */
@Component
class SkillStore {

    private final JdbcClient jdbc;

    SkillStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An agreement as it is kept. */
    record AgreedGap(String skill, String note, int level, PersonId by, Instant at) {}

    /** The newest first. */
    List<SkillRating> ratings(PersonId student, String roadmap, int days) {
        var byDay = new TreeMap<LocalDate, Map<String, Integer>>(Comparator.reverseOrder());
        jdbc.sql("""
                        select rated_on, skill, level from (
                            select *, dense_rank() over (order by rated_on desc) as nth from skill_rating
                            where institution_id = ? and student_id = ? and roadmap = ?) rated
                        where institution_id = ? and nth <= ?
                        """)
                .params(institution(), student.value(), roadmap, institution(), days)
                .query(row -> {
                    byDay.computeIfAbsent(row.getObject("rated_on", LocalDate.class), _ -> new HashMap<>())
                            .put(row.getString("skill"), row.getInt("level"));
                });
        var ratings = new ArrayList<SkillRating>();
        byDay.forEach((day, levels) -> ratings.add(new SkillRating(day, Map.copyOf(levels))));
        return ratings;
    }

    /** Nobody else rates this student until the transaction ends. */
    void hold(PersonId student) {
        jdbc.sql("select id from person where institution_id = ? and id = ? for update")
                .params(institution(), student.value())
                .query(UUID.class)
                .list();
    }

    /** In one statement; what was said on the same day is replaced. */
    void rate(PersonId student, String roadmap, Map<String, Integer> levels, LocalDate day, Instant now) {
        var skills = levels.keySet().stream().sorted().toList();
        jdbc.sql("""
                        insert into skill_rating (institution_id, student_id, roadmap, skill, rated_on, level, rated_at)
                        select ?, ?, ?, skill, ?, level, ? from unnest(?, ?) as said (skill, level)
                        on conflict on constraint a_skill_is_rated_once_a_day
                        do update set level = excluded.level, rated_at = excluded.rated_at
                        """)
                .params(
                        institution(),
                        student.value(),
                        roadmap,
                        Date.valueOf(day),
                        Timestamp.from(now),
                        skills.toArray(String[]::new),
                        skills.stream().map(levels::get).toArray(Integer[]::new))
                .update();
    }

    List<AgreedGap> agreements(PersonId student, String roadmap) {
        return jdbc.sql("""
                        select skill, note, level, agreed_by, agreed_at from skill_gap_agreement
                        where institution_id = ? and student_id = ? and roadmap = ?
                        """)
                .params(institution(), student.value(), roadmap)
                .query((row, _) -> new AgreedGap(
                        row.getString("skill"),
                        row.getString("note"),
                        row.getInt("level"),
                        new PersonId(row.getObject("agreed_by", UUID.class)),
                        row.getTimestamp("agreed_at").toInstant()))
                .list();
    }

    void agree(PersonId student, String roadmap, AgreedGap gap) {
        jdbc.sql("""
                        insert into skill_gap_agreement (
                            institution_id, student_id, roadmap, skill, note, level, agreed_by, agreed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict on constraint a_gap_is_agreed_on_once
                        do update set note = excluded.note, level = excluded.level, agreed_by = excluded.agreed_by,
                            agreed_at = excluded.agreed_at
                        """)
                .params(
                        institution(),
                        student.value(),
                        roadmap,
                        gap.skill(),
                        gap.note(),
                        gap.level(),
                        gap.by().value(),
                        Timestamp.from(gap.at()))
                .update();
    }

    void disagree(PersonId student, String roadmap, String skill) {
        jdbc.sql("""
                        delete from skill_gap_agreement
                        where institution_id = ? and student_id = ? and roadmap = ? and skill = ?
                        """).params(institution(), student.value(), roadmap, skill).update();
    }

    private static UUID institution() {
        return CurrentInstitution.get().value();
    }
}
