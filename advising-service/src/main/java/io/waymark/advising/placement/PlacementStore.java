package io.waymark.advising.placement;

import io.waymark.advising.api.placement.PlacementDays;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps placements, one by one and by student. */
@Component
class PlacementStore {

    private final JdbcClient jdbc;

    PlacementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Placement> find(UUID id) {
        return one("select * from placement where institution_id = ? and id = ?", id);
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<Placement> lock(UUID id) {
        return one("select * from placement where institution_id = ? and id = ? for update", id);
    }

    /** The newest first. */
    List<Placement> of(PersonId student) {
        return jdbc.sql("""
                        select * from placement where institution_id = ? and student_id = ?
                        order by requested_at desc, id desc
                        """)
                .params(institution(), student.value())
                .query((row, _) -> PlacementRows.placement(row))
                .list();
    }

    /** Those of a student that can still be canceled or ended, held until the transaction ends. */
    List<Placement> openOf(PersonId student, LocalDate today) {
        return jdbc.sql("""
                        select * from placement where institution_id = ? and student_id = ?
                          and (standing = 'REQUESTED' or standing in ('ACCEPTED', 'AGREED') and last_day >= ?)
                        order by id for update
                        """)
                .params(institution(), student.value(), Date.valueOf(today))
                .query((row, _) -> PlacementRows.placement(row))
                .list();
    }

    int waitingOf(PersonId student) {
        return jdbc.sql("""
                        select count(*) from placement
                        where institution_id = ? and student_id = ? and standing = 'REQUESTED'
                        """)
                .params(institution(), student.value())
                .query(Integer.class)
                .single();
    }

    void add(Placement placement) {
        jdbc.sql("""
                        insert into placement (institution_id, id, student_id, site_id, requirement, wished_first_day,
                                               wished_last_day, hours, message, standing, requested_at, version)
                        values (:institution, :id, :student, :site, :requirement, :first, :last, :hours, :message,
                                :standing, :at, :version)
                        """)
                .param("institution", institution())
                .param("id", placement.id())
                .param("student", placement.student().value())
                .param("site", placement.wish().site())
                .param("requirement", placement.wish().requirement())
                .param("first", placement.wish().days().firstDay())
                .param("last", placement.wish().days().lastDay())
                .param("hours", placement.wish().hours())
                .param("message", placement.wish().message())
                .param("standing", placement.standing().name())
                .param("at", Timestamp.from(placement.requestedAt()))
                .param("version", placement.version())
                .update();
    }

    void keep(Placement placement) {
        var days = placement.days();
        var supervisor = placement.supervisor();
        var agreement = placement.agreement();
        jdbc.sql("""
                        update placement
                        set standing = :standing, first_day = :first::date, last_day = :last::date,
                            supervisor_name = :name, supervisor_email = :email,
                            signed_by = :signedBy, signed_on = :signedOn::date, version = :version
                        where institution_id = :institution and id = :id
                        """)
                .param("institution", institution())
                .param("id", placement.id())
                .param("standing", placement.standing().name())
                .param("first", text(days == null ? null : days.firstDay()))
                .param("last", text(days == null ? null : days.lastDay()))
                .param("name", supervisor == null ? null : supervisor.name())
                .param("email", supervisor == null ? null : supervisor.email())
                .param("signedBy", agreement == null ? null : agreement.signedBy())
                .param("signedOn", text(agreement == null ? null : agreement.signedOn()))
                .param("version", placement.version())
                .update();
    }

    /** In order; each version of a placement is one event. */
    void tell(Placement placement, PlacementEvent event) {
        var days = event.days();
        jdbc.sql("""
                        insert into placement_event (institution_id, placement_id, number, change, at, by_id, first_day,
                                                     last_day, said)
                        values (:institution, :placement, :number, :change, :at, :by, :first::date, :last::date, :said)
                        """)
                .param("institution", institution())
                .param("placement", placement.id())
                .param("number", placement.version())
                .param("change", event.change().name())
                .param("at", Timestamp.from(event.at()))
                .param("by", event.by().value())
                .param("first", text(days == null ? null : days.firstDay()))
                .param("last", text(days == null ? null : days.lastDay()))
                .param("said", event.said())
                .update();
    }

    List<PlacementRows.Happened> history(Collection<UUID> placements) {
        return jdbc.sql("""
                        select * from placement_event where institution_id = ? and placement_id = any (?)
                        order by placement_id, number
                        """)
                .param(institution())
                .param(placements.toArray(UUID[]::new))
                .query((row, _) -> PlacementRows.happened(row))
                .list();
    }

    /** How many places are held at a site on the fullest of these days. */
    int taken(UUID site, PlacementDays days) {
        return jdbc.sql("""
                        with held as (
                            select first_day, last_day from placement
                            where institution_id = :institution and site_id = :site and standing in ('ACCEPTED', 'AGREED')
                              and first_day <= :last and last_day >= :first)
                        select coalesce(max(together), 0) from (
                            select count(*) as together
                            from (select distinct greatest(first_day, :first) as day from held) fuller
                            join held on fuller.day between held.first_day and held.last_day
                            group by fuller.day) as counted
                        """)
                .param("institution", institution())
                .param("site", site)
                .param("first", Date.valueOf(days.firstDay()))
                .param("last", Date.valueOf(days.lastDay()))
                .query(Integer.class)
                .single();
    }

    private Optional<Placement> one(String statement, UUID id) {
        return jdbc.sql(statement)
                .params(institution(), id)
                .query((row, _) -> PlacementRows.placement(row))
                .optional();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static UUID institution() {
        return CurrentInstitution.get().value();
    }
}
