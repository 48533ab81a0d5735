package io.waymark.advising.roster;

import io.waymark.advising.api.roster.RosterFault;
import io.waymark.core.paging.Cursor;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what is wrong with rosters. */
@Component
class FaultStore {

    private final JdbcClient jdbc;

    FaultStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(RosterId roster, List<RosterFault> faults) {
        if (faults.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into roster_fault (
                            institution_id, roster_id, row_number, place, column_name, value, code, problem, remedy)
                        select :institution, :roster, row_number,
                               coalesce((select max(f.place) from roster_fault f where f.institution_id = :institution
                                   and f.roster_id = :roster and f.row_number = fault.row_number), 0)
                                   + row_number() over (partition by row_number order by ordinal),
                               column_name, value, code, problem, remedy
                        from unnest(:rows, :columns, :values, :codes, :problems, :remedies) with ordinality
                            as fault (row_number, column_name, value, code, problem, remedy, ordinal)
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("roster", roster.value())
                .param("rows", faults.stream().map(RosterFault::row).toArray(Integer[]::new))
                .param("columns", texts(faults, RosterFault::column))
                .param("values", texts(faults, RosterFault::value))
                .param("codes", texts(faults, RosterFault::code))
                .param("problems", texts(faults, RosterFault::problem))
                .param("remedies", texts(faults, RosterFault::remedy))
                .update();
        jdbc.sql("update roster set faults = faults + ? where institution_id = ? and id = ?")
                .param(faults.size())
                .param(CurrentInstitution.get().value())
                .param(roster.value())
                .update();
    }

    private static String[] texts(List<RosterFault> faults, Function<RosterFault, String> part) {
        return faults.stream().map(part).toArray(String[]::new);
    }

    /** A fault and where it stands in the list. */
    record PlacedFault(RosterFault fault, int place) {

        Cursor cursor() {
            return Cursor.at(fault.row(), place);
        }
    }

    List<PlacedFault> placed(RosterId roster, Optional<Cursor> after, int limit) {
        return jdbc.sql("""
                        select * from roster_fault
                        where institution_id = :institution and roster_id = :roster and (row_number, place) > (:row, :place)
                        order by row_number, place limit :limit
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("roster", roster.value())
                .param("row", after.map(it -> it.value(0, Integer::parseInt)).orElse(-1))
                .param("place", after.map(it -> it.value(1, Integer::parseInt)).orElse(-1))
                .param("limit", limit)
                .query((row, _) -> new PlacedFault(
                        new RosterFault(
                                row.getInt("row_number"),
                                row.getString("column_name"),
                                row.getString("value"),
                                row.getString("code"),
                                row.getString("problem"),
                                row.getString("remedy")),
                        row.getInt("place")))
                .list();
    }
}
