package io.waymark.advising.imports;

/**
 * How SQL finds what somebody changed by hand: it differs from the file and from what there was after the last import. An
 * assignment to come is always made by hand, and meant for somebody else than the advisor of today and of the file.
 */
final class ChangedByHand {

    /**
     * Of a row {@code r}, its person {@code p}, the last import {@code o} of them and their advisor {@code v}. Of roles and
     * cohorts that is one which the last import gave and which is gone. Who has the advisor of the file already is not assigned
     * anew, and keeps what is planned.
     */
    static final String SQL = """
            select changed.*, 'CHANGED_BY_HAND' from (values
                ('given_name', r.given_name, p.given_name, o.given_name),
                ('family_name', r.family_name, p.family_name, o.family_name),
                ('email', r.email, p.email, o.email),
                ('time_zone', r.time_zone, p.zone, o.zone),
                ('advisor_number', case when r.student then r.advisor_number else '' end, coalesce(v.number, ''),
                    case when o.person_id is not null then coalesce((select w.number from person w
                        where w.institution_id = o.institution_id and w.id = o.advisor_id), '') end)
                ) as compared (column_name, in_file, in_directory, said)
            cross join lateral (
                select compared.column_name, compared.in_file, compared.in_directory
                where compared.in_file <> '' and compared.in_directory <> compared.in_file
                  and compared.in_directory <> compared.said) changed
            union all
            select 'advisor_number', r.advisor_number, planned.number, 'CHANGED_BY_HAND' from (
                select later.number from (
                    select f.starts_at, (select w.number from person w
                        where w.institution_id = f.institution_id and w.id = f.advisor_id) as number
                    from assignment f
                    where f.institution_id = p.institution_id and f.student_id = p.id and f.starts_at > :now) later
                where later.number <> r.advisor_number order by later.starts_at limit 1) planned
            where r.student and r.advisor_number <> '' and coalesce(v.number, '') <> r.advisor_number
              and (o.person_id is null or v.id is not distinct from o.advisor_id)
            union all
            select attribute.*, 'CHANGED_BY_HAND' from (
                select wanted.key, wanted.value as in_file, coalesce((
                           select h.value from person_attribute h where h.institution_id = p.institution_id
                             and h.person_id = p.id and h.key = wanted.key), '') as in_directory
                from jsonb_each_text(r.attributes) as wanted (key, value)) attribute
            where o.person_id is not null and attribute.in_directory <> attribute.in_file
              and attribute.in_directory <> coalesce(o.attributes ->> attribute.key, '')
            union all
            select 'role', lower(role), lower(array_to_string(p.roles, ', ')), 'CHANGED_BY_HAND'
            from unnest(%s) as role where role <> all (p.roles) and role = any (o.roles)
            union all
            select 'cohort', cohort, '', 'CHANGED_BY_HAND'
            from unnest(%s) as cohort
            where cohort = any (o.cohorts) and not exists (
                select from cohort_member m
                join cohort h on h.institution_id = m.institution_id and h.id = m.cohort_id
                where m.institution_id = p.institution_id and m.student_id = p.id and h.name = cohort)
            """.formatted(ImportOutcomes.ALL_ROLES, ImportOutcomes.ALL_COHORTS);

    private ChangedByHand() {}
}
