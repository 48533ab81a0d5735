package io.waymark.advising.imports;

import io.waymark.advising.person.PersonEntries.SharedAddress;
import io.waymark.core.refusal.RuleViolationException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why a clean import cannot be applied after all: what stays as it is is in the way. */
@Component
class MergeRefusals {

    /** {@code :known} are the numbers of those who can be assigned. */
    private static final String UNKNOWN_ADVISOR = """
            select r.row_number, r.advisor_number, exists (
                       select from import_row f where f.institution_id = r.institution_id and f.import_id = r.import_id
                         and f.number = r.advisor_number and f.staff) as in_file,
                   exists (
                       select from import_conflict c where c.institution_id = r.institution_id and c.import_id = r.import_id
                         and c.row_number = r.row_number and c.column_name in ('', 'advisor_number')) as overwrites
            from import_row r
            where %s and r.assigned and r.advisor_number <> all (:known)
            order by r.row_number limit 1
            """.formatted(ImportOutcomes.OF_IMPORT);

    /** Whose row names an address that somebody else keeps. */
    private static final String SHARED_ADDRESS = """
            select r.row_number, r.email, o.number, exists (
                       select from import_row f where f.institution_id = r.institution_id and f.import_id = r.import_id
                         and f.number = o.number) as in_file
            from import_row r
            join person o on o.institution_id = r.institution_id and o.id = any (:both) and o.id <> r.person_id
            where %s and r.same_number is null and r.tell and r.person_id = any (:both)
            order by r.row_number limit 1
            """.formatted(ImportOutcomes.OF_IMPORT);

    private final JdbcClient jdbc;

    MergeRefusals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void refuseUnknownAdvisors(Set<String> known, Map<String, Object> parameters) {
        refuseTheFirst(
                UNKNOWN_ADVISOR,
                with(parameters, Map.of("known", known.toArray(String[]::new))),
                (row, _) -> unknownAdvisor(row));
    }

    void refuseShared(SharedAddress address, Map<String, Object> parameters) {
        var both = new UUID[] {address.one().value(), address.other().value()};
        refuseTheFirst(SHARED_ADDRESS, with(parameters, Map.of("both", both)), (row, _) -> sharedAddress(row));
    }

    private void refuseTheFirst(
            String query, Map<String, Object> parameters, RowMapper<RuleViolationException> refusal) {
        jdbc.sql(query).params(parameters).query(refusal).optional().ifPresent(it -> {
            throw it;
        });
    }

    private static Map<String, Object> with(Map<String, Object> parameters, Map<String, Object> more) {
        var all = new HashMap<>(parameters);
        all.putAll(more);
        return all;
    }

    private static RuleViolationException unknownAdvisor(ResultSet row) throws SQLException {
        var number = row.getString("advisor_number");
        if (row.getBoolean("in_file") || row.getBoolean("overwrites")) {
            return new RuleViolationException(
                    "unknown-advisor",
                    "Row %d: number %s is no active advisor, and stays as it is."
                            .formatted(row.getInt("row_number"), number),
                    Map.of("row", row.getInt("row_number"), "number", number));
        }
        return OutdatedRows.outdated(row.getInt("row_number"), OutdatedCause.ADVISOR, number, "");
    }

    private static RuleViolationException sharedAddress(ResultSet row) throws SQLException {
        var email = row.getString("email");
        var owner = row.getString("number");
        return row.getBoolean("in_file")
                ? new RuleViolationException(
                        "address-kept",
                        "Row %d: the address %s stays number %s's, which is kept as it is."
                                .formatted(row.getInt("row_number"), email, owner),
                        Map.of("row", row.getInt("row_number"), "email", email, "number", owner))
                : OutdatedRows.outdated(row.getInt("row_number"), OutdatedCause.ADDRESS, email, owner);
    }
}
