package io.waymark.web.student.certification;

import io.waymark.advising.api.certification.CredentialView;
import io.waymark.advising.api.journey.ReferenceView.Row;
import io.waymark.web.ui.table.Column;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Credentials side by side, as they are drawn: a column each, a row for each thing that is known of one of them.
 *
 * @param offered those that can be compared
 * @param chosen the keys of those that are
 */
record ComparedCredentials(
        List<CredentialView> offered,
        Set<String> chosen,
        List<CredentialView> credentials,
        List<Column> columns,
        List<ComparedFact> exam,
        List<ComparedFact> renewal) {

    /**
     * One thing that tells credentials apart.
     *
     * @param values one for each credential; null where nobody knows
     */
    record ComparedFact(String label, List<@Nullable Row> values) {}
}
