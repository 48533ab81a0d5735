package io.waymark.advising.roster;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.waymark.kit.night.NightlyWork;
import io.waymark.kit.night.Purges;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What goes on with rosters in the background; each can be cut off at any time and goes on where it was. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RosterProperties.class)
class RosterTasks {

    private static final String OF_CLOSED_ROSTERS = """
            roster_id in (select id from roster
                where institution_id = :institution and state in ('APPLIED', 'STOPPED', 'FAILED')
                  and coalesce(applied_at, uploaded_at) < :before)
            """;

    @Bean
    Task<RosterWork> checkRosters(RosterChecking checking) {
        return Tasks.oneTime(RosterWork.CHECK)
                .execute((work, _) -> work.getData().run(checking::check));
    }

    @Bean
    Task<RosterWork> applyRosters(RosterApplying applying) {
        return Tasks.oneTime(RosterWork.APPLY)
                .execute((work, _) -> work.getData().run(applying::apply));
    }

    @Bean
    @Order(1)
    NightlyWork stopOldRosters(RosterStates states, RosterProperties properties, Clock clock) {
        return () -> states.stopThoseBefore(clock.instant().minus(properties.rows()));
    }

    @Bean
    @Order(2)
    NightlyWork purgeOfRosterRows(Purges purges, RosterProperties properties) {
        return purges.of("roster_row", OF_CLOSED_ROSTERS, properties.rows());
    }

    @Bean
    @Order(2)
    NightlyWork purgeOfRosterFaults(Purges purges, RosterProperties properties) {
        return purges.of("roster_fault", OF_CLOSED_ROSTERS, properties.rows());
    }

    @Bean
    @Order(2)
    NightlyWork purgeOfRosterConflicts(Purges purges, RosterProperties properties) {
        return purges.of("roster_conflict", OF_CLOSED_ROSTERS, properties.rows());
    }

    @Bean
    Task<RosterWork> tellOfRosters(RosterTelling telling) {
        return Tasks.oneTime(RosterWork.TELL)
                .execute((work, _) -> work.getData().run(telling::tell));
    }
}
