package io.waymark.advising.signal;

/** The parts of {@link FactsQuery} that look into evidence and who was asked to verify it. */
final class EvidenceInFacts {

    /** What became of what a signal is about: the last that was submitted says it. */
    static final String FATE = """
            select case when f.status = 'SUBMITTED' and exists (
                       select from verification v where v.institution_id = f.institution_id and v.evidence_id = f.id
                         and v.state in ('UNDONE', 'REOPENED')) then 'REOPENED' else f.status end
            from evidence f
            where f.institution_id = g.institution_id and f.student_id = g.student_id and f.requirement = g.about
            order by f.submitted_at desc, f.id desc limit 1
            """;

    /**
     * What waits for the advisor, and what was returned and not submitted again. It waits since the advisor was first asked
     * after the last decision; one that was undone is none.
     */
    static final String PENDING = """
            select v.student_id, e.id, e.requirement, false as returned, (
                       select min(a.asked_at) from verification a
                       where a.institution_id = v.institution_id and a.evidence_id = v.evidence_id and a.capacity = 'ADVISOR'
                         and a.asked_at >= coalesce((
                             select max(r.reopened_at) from verification r
                             where r.institution_id = v.institution_id and r.evidence_id = v.evidence_id
                               and r.state = 'REOPENED'), '-infinity')) as since
            from verification v
            join evidence e on e.institution_id = v.institution_id and e.id = v.evidence_id
            where v.institution_id = :institution and v.student_id = any (:students)
              and v.capacity = 'ADVISOR' and v.state = 'WAITING'
            union all
            select student_id, id, requirement, true, decided_at
            from (
                select *, row_number() over (
                    partition by student_id, requirement order by submitted_at desc, id desc) as place
                from evidence where institution_id = :institution and student_id = any (:students)
                  and status <> 'WITHDRAWN') piece
            where status = 'RETURNED' and place = 1
            """;

    private EvidenceInFacts() {}
}
