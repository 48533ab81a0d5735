package io.waymark.kit.tenancy;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Tells PostgreSQL at the start of every transaction whose rows it may see and who is acting. */
class InstitutionOnTransaction implements TransactionExecutionListener {

    private static final String TELL =
            "select set_config('app.institution', ?, true), set_config('app.actor', ?, true)";

    private final DataSource dataSource;

    InstitutionOnTransaction(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null) {
            CurrentInstitution.find().ifPresent(institution -> tell(institution.toString(), actor()));
        }
    }

    private static String actor() {
        return CurrentCaller.find().map(caller -> caller.person().toString()).orElse("");
    }

    private void tell(String institution, String actor) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try (var statement = connection.prepareStatement(TELL)) {
            statement.setString(1, institution);
            statement.setString(2, actor);
            statement.execute();
        } catch (SQLException refused) {
            throw new SQLErrorCodeSQLExceptionTranslator(dataSource).translate("tell institution", TELL, refused);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
