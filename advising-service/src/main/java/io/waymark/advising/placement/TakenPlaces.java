package io.waymark.advising.placement;

import io.waymark.advising.site.SiteOccupancy;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the places that are held on a day. */
@Component
class TakenPlaces implements SiteOccupancy {

    private final JdbcClient jdbc;

    TakenPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Taken(UUID site, int places) {}

    @Override
    public Map<UUID, Integer> taken(Collection<UUID> sites, LocalDate day) {
        if (sites.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select site_id, count(*) from placement
                        where institution_id = :institution and site_id = any (:sites)
                          and standing in ('ACCEPTED', 'AGREED') and :day between first_day and last_day
                        group by site_id
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("sites", sites.toArray(UUID[]::new))
                .param("day", Date.valueOf(day))
                .query((row, _) -> new Taken(row.getObject(1, UUID.class), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Taken::site, Taken::places));
    }
}
