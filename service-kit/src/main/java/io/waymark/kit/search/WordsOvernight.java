package io.waymark.kit.search;

import io.waymark.kit.night.NightlyWork;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Gives words to what an instance of the release before wrote without, and to what a later release folds otherwise. */
public final class WordsOvernight implements NightlyWork {

    private final List<SearchedRows> all;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    public WordsOvernight(List<SearchedRows> all, JdbcClient jdbc, TransactionOperations transaction) {
        this.all = all;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void run() {
        NightlyWork.each(all, this::refresh);
    }

    private void refresh(SearchedRows rows) {
        var college = CurrentInstitution.get().value();
        var last = Optional.of(SearchedRows.START);
        while (last.isPresent()) {
            var after = last.get();
            last = Objects.requireNonNull(transaction.execute(_ -> rows.refresh(jdbc, college, after)));
        }
    }
}
