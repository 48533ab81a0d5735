package io.waymark.advising.imports;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.waymark.kit.night.NightlyWork;
import io.waymark.kit.night.Purges;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What goes on with imports in the background; each can be cut off at any time and goes on where it was. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportProperties.class)
class ImportTasks {

    private static final String OF_CLOSED_IMPORTS = """
            import_id in (select id from import
                where institution_id = :institution and state in ('APPLIED', 'DISCARDED', 'FAILED')
                  and coalesce(applied_at, uploaded_at) < :before)
            """;

    @Bean
    Task<ImportWork> checkImports(ImportChecking checking, BrokenChecks broken) {
        return Tasks.oneTime(ImportWork.CHECK)
                .onFailure(broken)
                .execute((work, _) -> work.getData().run(checking::check));
    }

    @Bean
    Task<ImportWork> applyImports(ImportApplying applying) {
        return Tasks.oneTime(ImportWork.APPLY)
                .execute((work, _) -> work.getData().run(applying::apply));
    }

    @Bean
    Task<LeaverWork> leavingOfTheMissing(MissingLeavers leavers) {
        return Tasks.oneTime(LeaverWork.LEAVE)
                .execute((work, _) -> work.getData().run(leavers::leave));
    }

    @Bean
    @Order(1)
    NightlyWork discardOldImports(ImportStates states, ImportProperties properties, Clock clock) {
        return () -> states.discardThoseBefore(clock.instant().minus(properties.rows()));
    }

    @Bean
    @Order(2)
    NightlyWork purgeOfImportRows(Purges purges, ImportProperties properties) {
        return purges.of("import_row", OF_CLOSED_IMPORTS, properties.rows());
    }

    @Bean
    @Order(2)
    NightlyWork purgeOfImportErrors(Purges purges, ImportProperties properties) {
        return purges.of("import_error", OF_CLOSED_IMPORTS, properties.rows());
    }

    @Bean
    @Order(2)
    NightlyWork purgeOfImportConflicts(Purges purges, ImportProperties properties) {
        return purges.of("import_conflict", OF_CLOSED_IMPORTS, properties.rows());
    }

    @Bean
    @Order(2)
    NightlyWork purgeOfWhoWasMissing(Purges purges, ImportProperties properties) {
        return purges.of("import_missing", OF_CLOSED_IMPORTS, properties.rows());
    }

    @Bean
    @Order(2)
    NightlyWork purgeOfImportFiles(Purges purges, ImportProperties properties) {
        return purges.of("import_file", OF_CLOSED_IMPORTS, properties.rows());
    }

    /** Cells that were shown stay no longer than the rows. */
    @Bean
    @Order(2)
    NightlyWork forgettingOfCells(ImportStates states, ImportProperties properties, Clock clock) {
        return () -> states.forgetCells(clock.instant().minus(properties.rows()));
    }

    @Bean
    Task<ImportWork> tellOfImports(ImportTelling telling) {
        return Tasks.oneTime(ImportWork.TELL)
                .execute((work, _) -> work.getData().run(telling::tell));
    }
}
