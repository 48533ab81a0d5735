package io.waymark.advising;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever adds a column that can hold a text decides here whether the trail copies what it says. */
@AdvisingTest
class TrailOfTextsTests {

    private static final Set<String> COPIED = Set.of(
            "accreditation_told.accreditation",
            "appointment.zone",
            "attribute_definition.choices",
            "attribute_definition.key",
            "attribute_definition.label",
            "cohort.name",
            "cohort.name_key",
            "cohort_former_name.name",
            "cohort_former_name.name_key",
            "evidence.decided_as",
            "evidence.kind",
            "evidence.level",
            "evidence.requirement",
            "exam_attempt.credential",
            "exam_window.credential",
            "import.attribute_keys",
            "import.changes",
            "import.failure",
            "import.name",
            "institution.language",
            "institution.name",
            "institution.slug",
            "institution.state",
            "institution.zone",
            "journey.roadmap_key",
            "missing_leaving.lifecycle",
            "person.called_name",
            "person.email",
            "person.email_key",
            "person.family_name",
            "person.given_name",
            "person.language",
            "person.number",
            "person.preferred_name",
            "person.zone",
            "person_attribute.key",
            "person_attribute.value",
            "placement.requirement",
            "practice_attempt.credential",
            "program.accreditor",
            "program.cip",
            "program.college",
            "program.college_key",
            "program.name",
            "program.name_key",
            "program.url",
            "published_roadmap.key",
            "published_roadmap.title",
            "question.credential",
            "question.identifier",
            "question_release.credential",
            "question_wording.source_section",
            "question_wording.source_title",
            "question_wording.source_url",
            "removed_waiver.step",
            "renewal_told.credential",
            "second_journey.roadmap_key",
            "signal_setting.kind",
            "site.address",
            "site.name",
            "site.name_key",
            "skill_gap_agreement.roadmap",
            "skill_gap_agreement.skill",
            "skill_rating.roadmap",
            "skill_rating.skill",
            "study_day_off.credential",
            "study_done.credential",
            "study_missed.credential",
            "study_plan.credential",
            "verification.level",
            "waiver.step");

    private final JdbcClient jdbc;

    @Autowired
    TrailOfTextsTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void copiesNoTextNobodyDecidedAbout() {
        assertThat(copied()).containsExactlyInAnyOrderElementsOf(COPIED);
    }

    /** Columns that can hold any text at all and are not unspoken; a check that lists values makes a code of a text. */
    private List<String> copied() {
        return jdbc.sql("""
                with audited as (
                    select distinct tgrelid as relation,
                           (string_to_array(encode(tgargs, 'escape'), '\\000'))[2]::text[] as unspoken
                    from pg_trigger join pg_class c on c.oid = tgrelid
                    where c.relnamespace = 'advising'::regnamespace and tgname like 'leaves_a_trail%')
                select relation::regclass || '.' || attname
                from audited join pg_attribute on attrelid = relation
                where attnum > 0 and not attisdropped and not attname = any (unspoken)
                  and atttypid in ('text'::regtype, 'text[]'::regtype, 'jsonb'::regtype)
                  and not exists (
                      select from pg_constraint
                      where conrelid = relation and contype = 'c' and attnum = any (conkey)
                        and pg_get_constraintdef(oid) ~ format('\\y%s\\y\\S* (= ANY|<@) \\(?\\(?ARRAY', attname))
                order by 1
                """).query((row, _) -> row.getString(1)).list();
    }
}
