package io.waymark.advising.placement;

import io.waymark.advising.site.HeldPlaces;
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

/** Counts the places that are held on a day, and those from then on that a site does not cover. */
@Component
class TakenPlaces implements SiteOccupancy {

    private final JdbcClient jdbc;

    TakenPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record HeldAtSite(UUID site, HeldPlaces places) {}

    @Override
    public Map<UUID, HeldPlaces> held(Collection<UUID> sites, LocalDate day) {
        if (sites.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        with held as (
                            select site.id as site, site.capacity, site.retired, site.agreement_through,
                                   greatest(placement.first_day, :day) as starts, placement.first_day, placement.last_day
                            from placement
                            join site on (site.institution_id, site.id) = (placement.institution_id, placement.site_id)
                            where placement.institution_id = :institution and placement.site_id = any (:sites)
                              and placement.standing in ('ACCEPTED', 'AGREED') and placement.last_day >= :day
                        ), crowded as (
                            select held.site, fuller.starts as day
                            from (select distinct site, starts from held) fuller
                            join held on held.site = fuller.site and fuller.starts between held.first_day and held.last_day
                            group by held.site, held.capacity, fuller.starts having count(*) > held.capacity)
                        select site, count(*) filter (where first_day <= :day) as taken,
                               count(*) filter (
                                   where retired or agreement_through is null or last_day > agreement_through
                                     or exists (select 1 from crowded where crowded.site = held.site
                                                  and crowded.day between held.first_day and held.last_day)) as uncovered
                        from held group by site
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("sites", sites.toArray(UUID[]::new))
                .param("day", Date.valueOf(day))
                .query((row, _) -> new HeldAtSite(
                        row.getObject("site", UUID.class),
                        new HeldPlaces(row.getInt("taken"), row.getInt("uncovered"))))
                .list()
                .stream()
                .collect(Collectors.toMap(HeldAtSite::site, HeldAtSite::places));
    }
}
