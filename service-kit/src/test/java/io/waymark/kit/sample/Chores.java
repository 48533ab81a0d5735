package io.waymark.kit.sample;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.waymark.core.identity.InstitutionId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Work of the sample: some of it ordinary, some of the kind that imports are. */
@Configuration(proxyBeanMethods = false)
class Chores {

    static final TaskDescriptor<Void> ORDINARY = TaskDescriptor.of("polish-pebble");
    static final TaskDescriptor<Void> IMPORT = TaskDescriptor.of("check-import");

    /** The timeout of a statement as each chore found it, by the chore's id. */
    static final Map<String, String> DONE = new ConcurrentHashMap<>();

    /** What imports wait for before they end. */
    static volatile CompletableFuture<Void> gate = CompletableFuture.completedFuture(null);

    @Bean
    Task<Void> polishPebble(JdbcClient jdbc, TransactionOperations transaction) {
        return Tasks.oneTime(ORDINARY).execute((chore, _) -> note(chore.getId(), jdbc, transaction));
    }

    @Bean
    Task<Void> checkImport(JdbcClient jdbc, TransactionOperations transaction) {
        return Tasks.oneTime(IMPORT).execute((chore, _) -> {
            note(chore.getId(), jdbc, transaction);
            gate.join();
        });
    }

    private static void note(String id, JdbcClient jdbc, TransactionOperations transaction) {
        CurrentInstitution.run(
                new InstitutionId(UUID.randomUUID()),
                () -> transaction.executeWithoutResult(_ -> DONE.put(id, statementTimeout(jdbc))));
    }

    private static String statementTimeout(JdbcClient jdbc) {
        return jdbc.sql("show statement_timeout")
                .query((row, _) -> row.getString(1))
                .single();
    }
}
