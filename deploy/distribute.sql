-- Distributes a migrated, preferably empty database on Citus by institution. Run once on the coordinator, as the superuser, with
-- the services stopped; see docs/decisions/0011. A test holds that every table is listed exactly once.

create extension if not exists citus;
alter database waymark set citus.enable_unsafe_triggers = on;         -- the trail is written beside the row, on its node
alter database waymark set citus.propagate_set_commands = 'local';    -- app.institution reaches the nodes

-- Distributed: what belongs to a college. A table comes after those that it refers to.
select create_distributed_table('advising.institution', 'institution_id');
select create_distributed_table('advising.audit_entry', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.cohort', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.disclosure', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.document', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.document_quota', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.document_usage', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.idempotency_key', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.inbox', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.person', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.published_roadmap', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.import', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.signal_setting', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('mentoring.audit_entry', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('mentoring.directory_person', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('mentoring.disclosure', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('mentoring.idempotency_key', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('mentoring.inbox', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('mentoring.profile', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('scheduling.audit_entry', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('scheduling.availability', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('scheduling.booking', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('scheduling.reminder_mark', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('scheduling.closure', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.question', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.question_wording', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.question_release', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.practice_attempt', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.asked_question', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.practice_result', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('web.account', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('web.audit_entry', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('web.disclosure', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('web.idempotency_key', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('web.form_receipt', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('web.inbox', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('web.notice', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('web.notice_preference', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('web.notice_settings', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.appointment', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.caseload', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.cohort_member', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.cohort_former_name', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.contact', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.handover', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.journey', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.lifecycle_change', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.attribute_definition', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.person_attribute', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.person_word', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.note', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.import_error', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.import_row', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.signal', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('mentoring.group_session', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('mentoring.group_attendance', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('mentoring.session', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('mentoring.attendance_statement', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('scheduling.participation', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('web.known_device', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('web.password_link', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('web.verification_link', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.assignment', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.attendance_change', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.session_standing', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.evidence', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.journey_standing', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.remembered_estimate', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.second_journey', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.second_standing', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.waiver', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.removed_waiver', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('scheduling.claim', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.contact_attempt', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.import_origin', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.import_mapping', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.import_conflict', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.import_missing', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.import_file', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.missing_leaving', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.missing_leaver', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.verification', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.saved_comment', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.saved_view', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.first_view', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.program', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.program_shortlist', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.site', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.placement', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.placement_event', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.skill_rating', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.skill_gap_agreement', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.exam_window', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.exam_attempt', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.study_plan', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.study_day_off', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.study_done', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.study_missed', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.accreditation_told', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('advising.renewal_told', 'institution_id', colocate_with => 'advising.institution');
select create_distributed_table('web.draft', 'institution_id', colocate_with => 'advising.institution');

-- Reference tables: the same on every node, for they are read before it is known whose they are.
select create_reference_table('web.college');

-- Local: they stay on the entry node. The services' histories of migrations do too.
-- local: advising.scheduled_tasks (the scheduler's own; workers of every instance poll it on the entry node)
-- local: mentoring.scheduled_tasks (the scheduler's own; workers of every instance poll it on the entry node)
-- local: web.attempt (counted before anybody is known)
-- local: web.scheduled_tasks (the scheduler's own; workers of every instance poll it on the entry node)
-- local: web.signing_key (the platform's own)
-- local: web.spring_session (looked up by the cookie before anybody is known)
-- local: web.spring_session_attributes (belongs to spring_session)
