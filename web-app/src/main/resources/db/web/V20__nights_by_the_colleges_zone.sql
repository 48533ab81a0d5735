-- Nights that began before the zone was kept with them go by the college's own from the next one on, no longer by UTC.
update scheduled_tasks t
set task_data = convert_to(json_build_object('institution', c.institution_id, 'zone', c.zone)::text, 'UTF8')
from college c
where t.task_name = 'nightly' and t.task_instance = c.institution_id::text
  and convert_from(t.task_data, 'UTF8')::json ->> 'zone' is null;
