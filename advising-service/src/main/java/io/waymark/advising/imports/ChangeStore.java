package io.waymark.advising.imports;

import io.waymark.advising.api.imports.ImportChange.Kind;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Counts what imports will change, by kind. */
@Component
class ChangeStore {

    private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {};

    /** The names of cohorts that students will join and that there are none of. */
    static final String NEW_COHORTS =
            """
            select wanted.name, min(r.row_number) as first_row, count(*) as students
            from import_row r cross join lateral unnest(%s) as wanted (name)
            where %s and r.same_number is null and r.changes & %d <> 0
              and not exists (select from cohort h where h.institution_id = r.institution_id and h.name = wanted.name)
            group by wanted.name
            """.formatted(ImportOutcomes.ALL_COHORTS, ImportOutcomes.OF_IMPORT, ChangeKinds.bit(Kind.COHORT_JOINED));

    private static final String COUNT = """
            update import set changes = (
                select jsonb_build_object(%s) from import_row r where %s) || (
                select jsonb_build_object('COHORT_CREATED', count(*)) from (%s) created)
            where institution_id = :institution and id = :import
            """.formatted(
            Arrays.stream(Kind.values())
                    .filter(it -> it != Kind.COHORT_CREATED)
                    .map(it -> "'%s', count(*) filter (where r.changes & %d <> 0)".formatted(it, ChangeKinds.bit(it)))
                    .collect(Collectors.joining(", ")),
            ImportOutcomes.OF_IMPORT,
            NEW_COHORTS);

    private static final String NEW_STAFF = """
            select count(*) from import_row r %s
            where %s and r.changes & %d <> 0 and %s
            """.formatted(
                    ImportOutcomes.PRESENT,
                    ImportOutcomes.OF_IMPORT,
                    ChangeKinds.bit(Kind.STAFF_ADDED),
                    ChangeKinds.BECOMES_STAFF);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ChangeStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void count(ImportId upload) {
        of(upload, COUNT).update();
    }

    Map<Kind, Integer> counts(ImportId upload) {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        json.readValue(
                        of(upload, "select changes from import where institution_id = :institution and id = :import")
                                .query(String.class)
                                .single(),
                        COUNTS)
                .forEach((kind, count) -> {
                    if (count > 0) {
                        counts.put(Kind.valueOf(kind), count);
                    }
                });
        return counts;
    }

    /** How many people get a role in which one sees others' records. */
    int newStaff(ImportId upload, String[] kept) {
        return of(upload, NEW_STAFF)
                .param("kept", kept)
                .param("now", Timestamp.from(clock.instant()))
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec of(ImportId upload, String statement) {
        return jdbc.sql(statement)
                .param("institution", CurrentInstitution.get().value())
                .param("import", upload.value());
    }
}
