-- When somebody at the college last decided about a student's evidence: read with everything else that signals follow from.
create index decision_by_student on verification (institution_id, student_id, decided_at)
    where state in ('VERIFIED', 'RETURNED', 'REOPENED');
