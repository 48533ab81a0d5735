package io.waymark.advising.imports;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Works out, before anything is written, what will be done about each person of an import. */
@Component
class MergeOutcomes {

    /** What will be done about each row. */
    private static final String OUTCOMES = """
            update import_row r set outcome = n.result, tell = n.another, assigned = n.assigned,
                person_id = coalesce(n.person_id, r.person_id)
            from (select r.row_number, %s as result, %s as another, %s as assigned, p.id as person_id
                  from import_row r %s where %s) n
            where %s and r.row_number = n.row_number
            """.formatted(
                    ImportOutcomes.RESULT,
                    ImportOutcomes.ANOTHER_PERSON,
                    ImportOutcomes.ASSIGNED,
                    ImportOutcomes.PRESENT,
                    ImportOutcomes.OF_IMPORT,
                    ImportOutcomes.OF_IMPORT);

    private final JdbcClient jdbc;

    MergeOutcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void workOut(Map<String, Object> parameters) {
        jdbc.sql(OUTCOMES).params(parameters).update();
    }
}
