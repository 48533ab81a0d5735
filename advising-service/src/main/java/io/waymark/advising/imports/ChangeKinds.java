package io.waymark.advising.imports;

import io.waymark.advising.api.imports.ImportChange.Kind;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * How SQL finds what will change about the person {@code p} of a row {@code r}, with what stays as it is {@code k}, and what
 * there is by {@link ImportOutcomes#PRESENT}.
 */
final class ChangeKinds {

    /** The roles in which one sees the records of others, the most powerful first. */
    private static final String STAFF = "array['ADMIN', 'REGISTRAR', 'FACULTY', 'ADVISOR']";

    private static final String STAYS = "coalesce(k.inactive, false)";
    private static final String KEPT_COLUMNS = "coalesce(k.columns, '{}')";
    private static final String KEPT_ROLES = "coalesce(k.roles, '{}')";
    private static final String ROLES = "lower(coalesce(array_to_string(p.roles, ', '), ''))";

    /** Whether somebody becomes staff, however conflicts are chosen; who is not active is none now. */
    private static final String IS_NEW_STAFF =
            "role = any (%s) and (p.id is null or not p.active or role <> all (p.roles))".formatted(STAFF);

    /** The bits of all kinds of change of a row. */
    static final String ALL_OF_A_ROW = Arrays.stream(Kind.values())
            .filter(it -> it != Kind.COHORT_CREATED)
            .map(it -> "case when %s then %d else 0 end".formatted(condition(it), bit(it)))
            .collect(Collectors.joining("\n | ", "case when r.same_number is not null then 0 else ", " end"));

    /** The same of a row as it is in the file, if nobody has its number and no other row is about that person. */
    static final String OF_SOMEBODY_NEW = """
            %d | case when string_to_array(upper(role), ';') && %s then %d else 0 end
                | case when attributes <> '{}' then %d else 0 end
                | case when 'student' <> all (string_to_array(lower(role), ';')) then 0
                       else case when cohort <> '' then %d else 0 end
                           | case when advisor_number <> '' then %d else 0 end
                           | case when roadmap <> '' then %d else 0 end end
            """.formatted(
                    bit(Kind.PERSON_CREATED),
                    STAFF,
                    bit(Kind.STAFF_ADDED),
                    bit(Kind.ATTRIBUTE),
                    bit(Kind.COHORT_JOINED),
                    bit(Kind.ADVISOR),
                    bit(Kind.ROADMAP_BEGUN));

    private ChangeKinds() {}

    static int bit(Kind kind) {
        return 1 << kind.ordinal();
    }

    private static String condition(Kind kind) {
        return switch (kind) {
            case PERSON_CREATED -> "p.id is null";
            case STAFF_ADDED ->
                "%1$s && %2$s and exists (select from unnest(%1$s) as role where %3$s)"
                        .formatted(ImportOutcomes.ALL_ROLES, STAFF, IS_NEW_STAFF);
            case ROLE_ADDED -> known("not %s <@ (p.roles || %s)".formatted(ImportOutcomes.ALL_ROLES, KEPT_ROLES));
            case NAME -> known("(%s or %s)".formatted(differs("given_name"), differs("family_name")));
            case ADDRESS -> known(differs("email"));
            case ADVISOR -> ImportOutcomes.ASSIGNED;
            case COHORT_JOINED ->
                "not %s and r.student and not coalesce((%s), false)".formatted(STAYS, ImportOutcomes.SAME_COHORTS);
            case COHORT_CREATED -> "false";
            case ROADMAP_BEGUN -> "not %s and r.student and r.roadmap <> '' and j.student_id is null".formatted(STAYS);
            case ATTRIBUTE -> "not %s and not %s".formatted(STAYS, ImportOutcomes.SAME_ATTRIBUTES);
            case TIME_ZONE ->
                known("r.time_zone <> '' and p.zone <> r.time_zone and 'time_zone' <> all (%s)"
                        .formatted(KEPT_COLUMNS));
            case REACTIVATED -> "p.id is not null and not p.active";
        };
    }

    private static String known(String changes) {
        return "p.id is not null and not %s and %s".formatted(STAYS, changes);
    }

    private static String differs(String column) {
        return "(r.%1$s <> '' and p.%1$s <> r.%1$s and '%1$s' <> all (%2$s))".formatted(column, KEPT_COLUMNS);
    }

    /** What a kind of change is of a row: {@code item}, {@code was} and {@code becomes}. */
    static String details(Kind kind) {
        return switch (kind) {
            case PERSON_CREATED ->
                "select '' as item, '' as was, lower(array_to_string(%s, ', ')) as becomes"
                        .formatted(ImportOutcomes.ALL_ROLES);
            case STAFF_ADDED -> """
                    select lower(role) as item, case when p.active then %s else coalesce(lower(p.lifecycle), '') end as was,
                           lower(role) as becomes
                    from unnest(%s) as role where %s
                    """.formatted(ROLES, ImportOutcomes.ALL_ROLES, IS_NEW_STAFF);
            case ROLE_ADDED -> """
                    select lower(role) as item, %s as was, lower(role) as becomes
                    from unnest(%s) as role where role <> all (p.roles || %s)
                    """.formatted(ROLES, ImportOutcomes.ALL_ROLES, KEPT_ROLES);
            case NAME -> """
                    select '' as item, p.given_name || ' ' || p.family_name as was,
                           case when %s then r.given_name else p.given_name end || ' '
                               || case when %s then r.family_name else p.family_name end as becomes
                    """.formatted(differs("given_name"), differs("family_name"));
            case ADDRESS -> "select '' as item, p.email as was, r.email as becomes";
            case ADVISOR -> """
                    select '' as item, coalesce(v.called_name || ' ' || v.family_name || ' (' || v.number || ')', '') as was,
                           coalesce((select n.called_name || ' ' || n.family_name || ' (' || n.number || ')' from person n
                                     where n.institution_id = r.institution_id and n.number = r.advisor_number),
                                    r.advisor_number) as becomes
                    """;
            case COHORT_JOINED -> """
                    select wanted.name as item, '' as was, wanted.name as becomes from unnest(%s) as wanted (name)
                    where wanted.name <> all (coalesce(k.cohorts, '{}')) and not exists (
                        select from cohort_member i join cohort h on h.institution_id = i.institution_id and h.id = i.cohort_id
                        where i.institution_id = p.institution_id and i.student_id = p.id and h.name = wanted.name)
                    """.formatted(ImportOutcomes.ALL_COHORTS);
            case COHORT_CREATED -> "select '' as item, '' as was, '' as becomes where false";
            case ROADMAP_BEGUN -> "select '' as item, '' as was, r.roadmap as becomes";
            case ATTRIBUTE -> """
                    select wanted.key as item, coalesce(h.value, '') as was, wanted.value as becomes
                    from jsonb_each_text(r.attributes) as wanted (key, value)
                    left join person_attribute h on h.institution_id = p.institution_id and h.person_id = p.id
                        and h.key = wanted.key
                    where wanted.key <> all (%s) and h.value is distinct from wanted.value
                    """.formatted(KEPT_COLUMNS);
            case TIME_ZONE -> "select '' as item, p.zone as was, r.time_zone as becomes";
            case REACTIVATED -> "select '' as item, lower(p.lifecycle) as was, 'active' as becomes";
        };
    }

    /** Whether somebody becomes staff by what is chosen about conflicts. */
    static final String BECOMES_STAFF = """
            not %s and exists (select from unnest(%s) as role
                where %s and (p.id is null or not p.active or role <> all (%s)))
            """.formatted(STAYS, ImportOutcomes.ALL_ROLES, IS_NEW_STAFF, KEPT_ROLES);

    /** The most powerful role that a row adds comes first. */
    static final String BY_POWER = "array_position(%s, upper(c.item))".formatted(STAFF);
}
