package io.waymark.advising.imports;

import io.waymark.advising.person.People;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps an import from overwriting what was changed by hand and has not been seen: whom a stretch is about are locked before
 * they are written, and looked at once more.
 */
@Component
class UnseenChanges {

    /** What there is to overwrite of a person {@code p}: any change of it by hand, and by an import too, makes it another. */
    static final String SEEN = """
            concat_ws('/', p.version, p.attributes_version, (
                select string_agg(concat_ws(' ', f.id, extract(epoch from f.starts_at), extract(epoch from f.ends_at)), ','
                           order by f.id)
                from assignment f
                where f.institution_id = p.institution_id and f.student_id = p.id and f.ends_at > :now))
            """;

    /** Of others it is known what the last import said, and a conflict tells what was changed since. */
    private static final String NEVER_IMPORTED = """
            select r.row_number from import_row r
            join person p on p.institution_id = r.institution_id and p.id = r.person_id
            where r.institution_id = :institution and r.import_id = :import and r.row_number = any (:rows)
              and r.outcome = 'CHANGED' and r.seen is distinct from %s
              and not exists (select from import_origin o where o.institution_id = p.institution_id and o.person_id = p.id)
            order by r.row_number limit 1
            """.formatted(SEEN);

    private final People people;
    private final ConflictQuery conflicts;
    private final TransactionSettings settings;
    private final JdbcClient jdbc;

    UnseenChanges(People people, ConflictQuery conflicts, TransactionSettings settings, JdbcClient jdbc) {
        this.people = people;
        this.conflicts = conflicts;
        this.settings = settings;
        this.jdbc = jdbc;
    }

    /** @param stretch those of whom nothing has been written yet */
    void refuse(ImportId upload, List<MergeRow> stretch, MergeTerms terms) {
        var known = stretch.stream().filter(it -> !it.isNew()).toList();
        if (known.isEmpty()) {
            return;
        }
        people.lock(known.stream().map(MergeRow::person).toList());
        var rows = known.stream().map(MergeRow::row).toList();
        settings.joinRowByRow();
        var changed = neverImported(upload, rows, terms).or(() -> conflicts.firstNew(upload, rows, terms.now()));
        settings.joinSetsAsSets();
        changed.ifPresent(row -> {
            throw OutdatedRows.outdated(row, OutdatedCause.CHANGED_SINCE, "", "");
        });
    }

    private Optional<Integer> neverImported(ImportId upload, List<Integer> rows, MergeTerms terms) {
        return jdbc.sql(NEVER_IMPORTED)
                .params(terms.parameters(upload))
                .param("rows", rows.toArray(Integer[]::new))
                .query(Integer.class)
                .optional();
    }
}
