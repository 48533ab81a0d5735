package io.waymark.advising.caseload;

import io.waymark.advising.person.Advisees;
import io.waymark.advising.person.PersonSearch;
import io.waymark.kit.search.Alphabetical;

/**
 * Totals and one stretch of a caseload in one statement. All students are looked at once, for who needs attention and in
 * which place they stand; what is shown besides is looked up for those on the page only. Each student's part is looked up by
 * itself: joined as a set, the planner reads the college's whole table, and the policy is asked for every row of it.
 */
final class CaseloadSql {

    /**
     * There is a row of totals even where there is nobody on the page; %s is what counts in the list before names do, then what
     * narrows it besides.
     */
    static final String PAGE = """
            with student as materialized (
                select p.*, g.urgency
                from assignment a
                join lateral (
                    select p.id, p.number, p.email, p.called_name as given_name, p.family_name,
                           p.institution_id
                    from person p
                    where p.institution_id = a.institution_id and p.id = a.student_id and p.active limit 1) p on true
                left join lateral (
                    select max(g.severity * 100000 + coalesce(g.days, :today::date - g.since)) as urgency from signal g
                    where g.institution_id = a.institution_id and g.student_id = a.student_id and g.state = 'OPEN') g on true
                where a.institution_id = :institution and a.advisor_id = :advisor and ADVISES_NOW
            ), totals as (
                select count(*) as total, count(urgency) as attention from student
            ), sorted as (
                select person.*, %s collate "C" as rank
                from student as person
                where (not :attention or urgency is not null)
                  and FINDS
                  and (:stage = '' or exists (select from journey_standing s
                      where s.institution_id = person.institution_id and s.student_id = person.id
                        and s.stage_key = :stage)
                    or exists (select from second_standing y
                      where y.institution_id = person.institution_id and y.student_id = person.id
                        and y.stage_key = :stage))
                  and (:cohort::uuid is null or exists (select from cohort_member m
                      where m.institution_id = person.institution_id and m.student_id = person.id
                        and m.cohort_id = :cohort::uuid)) %s
            ), matches as (
                select count(*) as matching from sorted
            ), page as (
                select * from sorted where (rank, PLACE) > (:rank, :family, :given, :id) order by rank, PLACE limit :limit
            )
            select totals.total, totals.attention, matches.matching, page.id, page.number, page.email, page.given_name, page.family_name, page.rank,
                   r.title as roadmap_title, s.percent, s.stage_number, s.stage_title, s.trail,
                   z.title as second_title, y.percent as second_percent, y.stage_number as second_stage_number,
                   y.stage_title as second_stage_title, s.job_ready_earliest, s.job_ready_likely, s.job_ready_latest, c.last_at,
                   t.at as attempt_at, t.channel as attempt_channel, t.outcome as attempt_outcome,
                   g.kinds, g.severities, g.since, g.days, g.about,
                   array(select k.name from cohort_member m
                         join cohort k on k.institution_id = m.institution_id and k.id = m.cohort_id
                         where m.institution_id = page.institution_id and m.student_id = page.id
                         order by COHORT) as cohorts,
                   (select min(starts_at) from appointment m
                    where m.institution_id = page.institution_id and m.student_id = page.id and m.advisor_id = :advisor
                      and m.state = 'BOOKED' and m.starts_at > :now) as next_meeting
            from totals
            cross join matches
            left join page on true
            left join journey_standing s on s.institution_id = page.institution_id and s.student_id = page.id
            left join journey j on j.institution_id = page.institution_id and j.student_id = page.id
            left join published_roadmap r on r.institution_id = j.institution_id and r.key = j.roadmap_key
                and r.version = j.roadmap_version
            left join second_journey x on x.institution_id = page.institution_id and x.student_id = page.id
            left join published_roadmap z on z.institution_id = x.institution_id and z.key = x.roadmap_key
                and z.version = x.roadmap_version
            left join second_standing y on y.institution_id = page.institution_id and y.student_id = page.id
            left join contact c on c.institution_id = page.institution_id and c.student_id = page.id
            left join lateral (
                select at, channel, outcome from contact_attempt
                where institution_id = page.institution_id and student_id = page.id
                order by at desc, id desc limit 1) t on true
            left join lateral (
                select array_agg(kind order by severity desc, length desc) as kinds,
                       array_agg(severity order by severity desc, length desc) as severities,
                       array_agg(since::text order by severity desc, length desc) as since,
                       array_agg(length order by severity desc, length desc) as days,
                       array_agg(about order by severity desc, length desc) as about
                from (select *, coalesce(days, :today::date - since) as length from signal
                      where institution_id = page.institution_id and student_id = page.id and state = 'OPEN') reason
                ) g on true
            order by page.rank, PLACE
            """.replace("ADVISES_NOW", Advisees.ADVISES_NOW)
            .replace("FINDS", PersonSearch.finds("person"))
            .replace("COHORT", Alphabetical.by("k.name"))
            .replace("PLACE", Alphabetical.by("family_name", "given_name") + ", id");

    /** The same for one student. */
    static final String STUDENT =
            PAGE.replace("a.advisor_id = :advisor and", "a.advisor_id = :advisor and a.student_id = :student and");

    /** Who of some students is on it. */
    static final String NAMES = """
            select p.id, p.called_name as given_name, p.family_name
            from assignment a
            join person p on p.institution_id = a.institution_id and p.id = a.student_id and p.active
            where a.institution_id = :institution and a.advisor_id = :advisor and a.student_id = any (:students) and ADVISES_NOW
            order by %s, p.id
            """.formatted(Alphabetical.by("p.family_name", "p.called_name"))
            .replace("ADVISES_NOW", Advisees.ADVISES_NOW);

    /** By which attributes it can be narrowed, with the values of those that have few. */
    static final String ATTRIBUTES = """
            select d.key, d.label, d.type, array(
                       select value from unnest(found.values) as value
                       order by array_position(d.choices, value collate "C"), value) as values
            from attribute_definition d
            left join (
                select v.key, array_agg(distinct v.value) as values
                from assignment a
                join person_attribute v on v.institution_id = a.institution_id and v.person_id = a.student_id
                join person p on p.institution_id = a.institution_id and p.id = a.student_id and p.active
                where a.institution_id = :institution and a.advisor_id = :advisor and ADVISES_NOW
                group by v.key having count(distinct v.value) <= :few) found on found.key = d.key and d.type <> 'DATE'
            where d.institution_id = :institution
            order by d.position, d.key
            """.replace("ADVISES_NOW", Advisees.ADVISES_NOW);

    private CaseloadSql() {}
}
