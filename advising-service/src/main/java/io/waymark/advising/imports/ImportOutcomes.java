package io.waymark.advising.imports;

import io.waymark.advising.person.Advisees;

/** How SQL compares a row of an import, {@code r}, with what there is of its person; a person's first row speaks for all. */
final class ImportOutcomes {

    /** What stays as it is although a row says something else; {@code :kept} are the kinds of conflicts that do. */
    static final String KEPT = """
            left join (
                select c.row_number, array_agg(c.column_name) as columns, bool_or(c.kind = 'INACTIVE') as inactive,
                       coalesce(array_agg(upper(c.in_file)) filter (where c.column_name = 'role'), '{}') as roles,
                       coalesce(array_agg(c.in_file) filter (where c.column_name = 'cohort'), '{}') as cohorts
                from import_conflict c
                where c.institution_id = :institution and c.import_id = :import and c.kind = any (:kept)
                group by c.row_number) k on k.row_number = coalesce(r.same_number, r.row_number)
            """;

    /** What there is already of a row's person. */
    static final String PRESENT = """
            left join person p on p.institution_id = r.institution_id and p.number = r.number
            left join assignment a on a.institution_id = p.institution_id and a.student_id = p.id and %s
            left join person v on v.institution_id = a.institution_id and v.id = a.advisor_id
            left join journey j on j.institution_id = p.institution_id and j.student_id = p.id
            left join (select m.institution_id, m.student_id, h.name from cohort_member m
                       join cohort h on h.institution_id = m.institution_id and h.id = m.cohort_id
                       where m.institution_id = :institution) m
                on m.institution_id = p.institution_id and m.student_id = p.id and m.name = r.cohort
            %s
            """.formatted(Advisees.ADVISES_NOW, KEPT);

    static final String ALL_ROLES = "coalesce(r.roles, array[upper(r.role)])";

    static final String ALL_COHORTS =
            "coalesce(r.cohorts, case when r.cohort = '' or not r.student then '{}' else array[r.cohort] end)";

    private static final String SAME_PERSON = """
            p.active
                and (p.given_name = r.given_name or 'given_name' = any (coalesce(k.columns, '{}')))
                and (p.family_name = r.family_name or 'family_name' = any (coalesce(k.columns, '{}')))
                and (p.email = r.email or 'email' = any (coalesce(k.columns, '{}')))
                and (r.time_zone = '' or p.zone = r.time_zone or 'time_zone' = any (coalesce(k.columns, '{}')))
                and %s <@ (p.roles || coalesce(k.roles, '{}'))
            """.formatted(ALL_ROLES);

    static final String SAME_COHORTS = """
            case when r.cohorts is null then r.cohort = '' or m.student_id is not null or r.cohort = any (k.cohorts)
                 else not exists (select from unnest(r.cohorts) as wanted (name)
                     where wanted.name <> all (coalesce(k.cohorts, '{}')) and not exists (
                         select from cohort_member i join cohort h on h.institution_id = i.institution_id
                             and h.id = i.cohort_id
                         where i.institution_id = p.institution_id and i.student_id = p.id and h.name = wanted.name)) end
            """;

    static final String SAME_ATTRIBUTES = """
            (r.attributes = '{}' or not exists (select from jsonb_each_text(r.attributes) as wanted (key, value)
                where wanted.key <> all (coalesce(k.columns, '{}')) and not exists (
                    select from person_attribute h where h.institution_id = p.institution_id and h.person_id = p.id
                      and h.key = wanted.key and h.value = wanted.value)))
            """;

    /** What will be done about a row's person; nothing more about one of whom an earlier row speaks. */
    static final String RESULT = """
            case when r.same_number is not null then 'REPEATED'
                 when p.id is null then 'CREATED'
                 when k.inactive then 'UNCHANGED'
                 when %s
                     and %s
                     and (not r.student or (
                         (r.advisor_number = '' or v.number = r.advisor_number
                             or 'advisor_number' = any (coalesce(k.columns, '{}')))
                         and (r.roadmap = '' or j.student_id is not null)
                         and %s))
                 then 'UNCHANGED' else 'CHANGED' end
            """.formatted(SAME_PERSON, SAME_ATTRIBUTES, SAME_COHORTS);

    /** Whether a row's person will be another in the directory, of whom the other services must hear. */
    static final String ANOTHER_PERSON = """
            r.same_number is null and (p.id is null or not (%s or coalesce(k.inactive, false)))
            """.formatted(SAME_PERSON);

    /**
     * Whether a row's student is assigned to the advisor it names: they have another, or none, and that does not stay so. Who has
     * them already keeps them as was said by hand, until a day or until somebody else gets the student.
     */
    static final String ASSIGNED = """
            (r.same_number is null and r.student and r.advisor_number <> '' and v.number is distinct from r.advisor_number
                and 'advisor_number' <> all (coalesce(k.columns, '{}')) and not coalesce(k.inactive, false))
            """;

    static final String OF_IMPORT = "r.institution_id = :institution and r.import_id = :import";

    private ImportOutcomes() {}
}
