package io.waymark.advising.imports;

import io.waymark.advising.attribute.Attributes;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings a file's rows into the database. COPY cannot write to a table under row-level security, so they pass through another. */
@Component
class ImportStaging {

    private static final String INCOMING = """
            create temporary table incoming (
                row_number int, role text, number text, given_name text, family_name text, email text,
                time_zone text, cohort text, advisor_number text, roadmap text, started_on text, surplus int,
                email_key text, person_id uuid, attributes jsonb) on commit drop
            """;

    /** All rows of one number are about one person, and name the first of them. Most people of large files are new. */
    private static final String KEEP = """
            insert into import_row (
                institution_id, import_id, row_number, role, number, given_name, family_name, email, time_zone, cohort,
                advisor_number, roadmap, started_on, surplus, email_key, attributes, person_id, same_number, same_email,
                staff, student, roles, changes)
            select :institution, :import, row_number, role, number, given_name, family_name, email, time_zone, cohort,
                   advisor_number, roadmap, started_on, surplus, email_key, attributes,
                   first_value(person_id) over same_number,
                   case when number <> '' then nullif(first_value(row_number) over same_number, row_number) end,
                   case when first_value(number) over same_email <> number
                        then first_value(row_number) over same_email end,
                   lower(role) <> 'student', 'student' = any (string_to_array(lower(role), ';')),
                   case when strpos(role, ';') > 0 then string_to_array(upper(role), ';') end,
                   case when row_number = first_value(row_number) over same_number or number = '' then %s else 0 end
            from incoming
            window same_number as (partition by number order by row_number),
                   same_email as (partition by email_key order by row_number)
            """.formatted(ChangeKinds.OF_SOMEBODY_NEW);

    private final JdbcClient jdbc;
    private final ImportCopy copy;
    private final CohortSpelling spelling;
    private final RepeatedRows repeated;
    private final Attributes attributes;
    private final MappingStore mappings;

    ImportStaging(
            JdbcClient jdbc,
            ImportCopy copy,
            CohortSpelling spelling,
            RepeatedRows repeated,
            Attributes attributes,
            MappingStore mappings) {
        this.jdbc = jdbc;
        this.copy = copy;
        this.spelling = spelling;
        this.repeated = repeated;
        this.attributes = attributes;
        this.mappings = mappings;
    }

    ImportFile.Contents stage(ImportId upload, Function<ImportFile, ImportFile.Contents> reading) {
        jdbc.sql(INCOMING).update();
        var contents = copy.copy(reading, attributes.rules(), mappings.remembered());
        jdbc.sql(KEEP)
                .params(Map.of("institution", CurrentInstitution.get().value(), "import", upload.value()))
                .update();
        spelling.spell(upload);
        repeated.fold(upload);
        return contents;
    }
}
