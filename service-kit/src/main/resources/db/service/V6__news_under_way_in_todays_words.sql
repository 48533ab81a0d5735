-- What was told and not yet heard says of a person whether they are active, and of a college nothing about its language. It
-- would be refused for ever, for now a person has a lifecycle and a college a language.
update scheduled_tasks t
set task_data = convert_to(jsonb_set(news.delivery, '{body}', to_jsonb(jsonb_set(news.body, '{data}', case
        when news.body ->> 'type' = 'person.changed' then (news.body -> 'data') - 'active' || jsonb_build_object(
            'lifecycle', case when (news.body -> 'data' ->> 'active')::boolean then 'ACTIVE' else 'DEACTIVATED' end)
        else (news.body -> 'data') || '{"language": "en-US"}' end)::text))::text, 'UTF8')
from (select task_instance, delivery, (delivery ->> 'body')::jsonb as body
      from (select task_instance, convert_from(task_data, 'UTF8')::jsonb as delivery
            from scheduled_tasks where task_name = 'deliver-event') read) news
where t.task_name = 'deliver-event' and t.task_instance = news.task_instance
  and (news.body ->> 'type' = 'person.changed' and news.body -> 'data' ? 'active'
       or news.body ->> 'type' = 'institution.opened' and not news.body -> 'data' ? 'language');
