package io.waymark.advising.timeline;

import io.waymark.advising.api.timeline.TimelineKind;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where what happened is kept: for each kind the rows of its tables, as {@code event, at, key, who, said, arguments}. */
final class TimelineSources {

    private static final String EVIDENCE = """
            select case when e.decided_as = 'STUDENT' then 'EVIDENCE_ATTESTED' else 'EVIDENCE_SUBMITTED' end as event,
                   e.submitted_at as at, e.id::text as key, null::uuid as who, null as said,
                   jsonb_build_object('step', split_part(e.requirement, '/', 1), 'evidence', e.kind, 'id', e.id) as arguments
            from evidence e
            where e.institution_id = :institution and e.student_id = :student
              and e.kind <> 'SESSION_COUNT' and e.status <> 'WITHDRAWN'
            union all
            select case when v.dispute is not null then 'EVIDENCE_DISPUTED'
                        else 'EVIDENCE_' || coalesce(v.reopened_from, v.state) end,
                   v.decided_at, v.id::text, v.decided_by, v.comment,
                   jsonb_build_object('step', split_part(e.requirement, '/', 1), 'evidence', e.kind, 'id', e.id,
                       'as', v.capacity, 'outsider', v.outsider_name, 'dispute', v.dispute)
            from verification v
            join evidence e on e.institution_id = v.institution_id and e.id = v.evidence_id
            where v.institution_id = :institution and v.student_id = :student
              and v.state in ('VERIFIED', 'RETURNED', 'REOPENED') and (v.state <> 'REOPENED' or v.reopened_from is not null)
              and e.kind <> 'SESSION_COUNT'
            union all
            select 'EVIDENCE_REOPENED', v.reopened_at, v.id::text, v.reopened_by, v.reopening_reason,
                   jsonb_build_object('step', split_part(e.requirement, '/', 1), 'evidence', e.kind, 'id', e.id)
            from verification v
            join evidence e on e.institution_id = v.institution_id and e.id = v.evidence_id
            where v.institution_id = :institution and v.student_id = :student and v.state = 'REOPENED'
            """;

    private static final String ROADMAP = """
            select 'ROADMAP_STARTED' as event, j.started_on::timestamp at time zone i.zone as at, j.roadmap_key as key,
                   null::uuid as who, null as said, jsonb_build_object('roadmap', j.roadmap_key) as arguments
            from journey j
            join institution i on i.institution_id = j.institution_id and i.id = j.institution_id
            where j.institution_id = :institution and j.student_id = :student
            union all
            select 'STEP_WAIVED', w.at, w.step, w.by_id, w.reason, jsonb_build_object('step', w.step)
            from waiver w
            where w.institution_id = :institution and w.student_id = :student
            union all
            select 'STEP_WAIVED', w.waived_at, w.id::text, w.waived_by, w.reason, jsonb_build_object('step', w.step)
            from removed_waiver w
            where w.institution_id = :institution and w.student_id = :student
            union all
            select 'WAIVER_REMOVED', w.removed_at, w.id::text, w.removed_by, null, jsonb_build_object('step', w.step)
            from removed_waiver w
            where w.institution_id = :institution and w.student_id = :student
            """;

    /** What is written about an appointment is for its two sides; that there was one, for whoever advises the student. */
    private static final String APPOINTMENT = """
            select case when b.told = 'BOOKED' then 'APPOINTMENT_BOOKED'
                        when a.advisor_says is not null and a.state = 'BOOKED' then 'APPOINTMENT_DISPUTED'
                        else 'APPOINTMENT_' || a.state end as event,
                   b.at, a.id::text as key, b.who,
                   case when a.advisor_id = :reader then b.said end as said,
                   jsonb_build_object('id', case when a.advisor_id = :reader then a.id end,
                       'startsAt', to_char(a.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) as arguments
            from appointment a
            join lateral (
                select 'BOOKED' as told, k.booked_at as at, k.booked_by as who, a.topic as said
                from scheduling.booking k where k.institution_id = a.institution_id and k.id = a.id
                union all
                select 'LATER', case when a.state = 'CANCELED' then coalesce(a.canceled_at, a.starts_at) else a.starts_at end,
                       coalesce(a.canceled_by, a.advisor_id), coalesce(a.cancellation_reason, a.topic)
                where a.state <> 'BOOKED' or a.advisor_says is not null) b on true
            where a.institution_id = :institution and a.student_id = :student
            """;

    private static final String SESSION = """
            select 'SESSION_ATTENDED' as event, min(e.submitted_at) as at, e.session_id::text as key, null::uuid as who,
                   null as said, jsonb_build_object('step', min(split_part(e.requirement, '/', 1))) as arguments
            from evidence e
            where e.institution_id = :institution and e.student_id = :student
              and e.kind = 'SESSION_COUNT' and e.status = 'VERIFIED'
            group by e.session_id
            """;

    private static final String NOTE = """
            select 'NOTE_WRITTEN' as event, n.written_at as at, n.id::text as key, n.author_id as who, n.body as said,
                   jsonb_build_object('shared', n.shared::text, 'id', case when n.author_id = :reader then n.id end) as arguments
            from note n
            where n.institution_id = :institution and n.student_id = :student and (n.shared or n.author_id = :reader)
            """;

    private static final String CONTACT = """
            select 'CONTACT_ATTEMPTED' as event, c.at, c.id::text as key, c.by_id as who, null as said,
                   jsonb_build_object('channel', c.channel, 'outcome', c.outcome) as arguments
            from contact_attempt c
            where c.institution_id = :institution and c.student_id = :student
            """;

    private static final String REASON = """
            select 'REASON_BEGAN' as event, g.opened_at as at, g.id::text as key, null::uuid as who, null as said,
                   jsonb_build_object('reason', g.kind, 'about', g.about) as arguments
            from signal g
            where g.institution_id = :institution and g.student_id = :student
            union all
            select 'REASON_ENDED', g.resolved_at, g.id::text, null, null,
                   jsonb_build_object('reason', g.kind, 'about', g.about, 'resolution', g.resolution)
            from signal g
            where g.institution_id = :institution and g.student_id = :student and g.state = 'RESOLVED'
            """;

    private static final String RECORD = """
            select 'ADVISOR_ASSIGNED' as event, a.starts_at as at, a.id::text as key, a.advisor_id as who, null as said,
                   '{}'::jsonb as arguments
            from assignment a
            where a.institution_id = :institution and a.student_id = :student
            union all
            select 'ADVISOR_ENDED', a.ends_at, a.id::text, a.advisor_id, null, '{}'
            from assignment a
            where a.institution_id = :institution and a.student_id = :student and not exists (
                select from assignment n
                where n.institution_id = a.institution_id and n.student_id = a.student_id and n.starts_at = a.ends_at)
            union all
            select 'COHORT_JOINED', m.since, m.cohort_id::text, null, null, jsonb_build_object('cohort', k.name)
            from cohort_member m
            join cohort k on k.institution_id = m.institution_id and k.id = m.cohort_id
            where m.institution_id = :institution and m.student_id = :student
            union all
            select 'LIFECYCLE_CHANGED', l.changed_at, l.id::text, null, null,
                   jsonb_build_object('lifecycle', l.lifecycle, 'since', l.since)
            from lifecycle_change l
            where l.institution_id = :institution and l.person_id = :student
            """;

    private TimelineSources() {}

    static String ofAll() {
        return Stream.of(TimelineKind.values()).map(TimelineSources::of).collect(Collectors.joining("union all\n"));
    }

    static String of(TimelineKind kind) {
        return switch (kind) {
            case EVIDENCE -> EVIDENCE;
            case ROADMAP -> ROADMAP;
            case APPOINTMENT -> APPOINTMENT;
            case SESSION -> SESSION;
            case NOTE -> NOTE;
            case CONTACT -> CONTACT;
            case REASON -> REASON;
            case RECORD -> RECORD;
        };
    }
}
