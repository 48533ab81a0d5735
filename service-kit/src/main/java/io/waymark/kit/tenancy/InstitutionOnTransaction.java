package io.waymark.kit.tenancy;

import io.waymark.core.identity.InstitutionId;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Tells PostgreSQL at the start of every transaction whose rows it may see and who is acting. */
class InstitutionOnTransaction implements TransactionExecutionListener {

    private final DataSource dataSource;

    InstitutionOnTransaction(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null) {
            CurrentInstitution.find().ifPresent(institution -> tell(settings(institution)));
        }
    }

    /** Settings of this name reach other database nodes too, which those by {@code set_config} do not. */
    private static String settings(InstitutionId institution) {
        return "set local app.institution = '%s'".formatted(institution.value())
                + CurrentCaller.find()
                        .map(caller -> "; set local app.actor = '%s'"
                                .formatted(caller.person().value()))
                        .orElse("")
                + StatementTimeout.find()
                        .map(longest -> "; set local statement_timeout = %1$d; set local lock_timeout = %1$d"
                                .formatted(longest.toMillis()))
                        .orElse("");
    }

    /** One round trip, which also begins the transaction. */
    private void tell(String settings) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try (var statement = connection.createStatement()) {
            statement.execute(settings);
        } catch (SQLException refused) {
            throw new SQLErrorCodeSQLExceptionTranslator(dataSource).translate("tell institution", settings, refused);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
