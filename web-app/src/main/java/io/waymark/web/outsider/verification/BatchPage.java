package io.waymark.web.outsider.verification;

import io.waymark.advising.api.evidence.OutsideBatchView;
import java.util.List;

/**
 * A student's hours as somebody outside the college is asked about them, and what they answered a moment ago.
 *
 * @param href the page itself
 */
record BatchPage(String href, String college, OutsideBatchView batch) {

    public List<BatchRow> waiting() {
        return rows().stream().filter(it -> !it.isAnswered()).toList();
    }

    public List<BatchRow> answered() {
        return rows().stream().filter(BatchRow::isAnswered).toList();
    }

    private List<BatchRow> rows() {
        return batch.entries().stream().map(it -> BatchRow.of(it, href)).toList();
    }
}
