package io.waymark.kit.migration;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says to whoever reads the log what to do, without the trace of a stack. */
class OutdatedSchemaAnalyzer extends AbstractFailureAnalyzer<OutdatedSchemaException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, OutdatedSchemaException outdated) {
        return new FailureAnalysis(
                "The database is older than this service. " + outdated.getMessage(),
                "Run this release's jar once with the argument \"migrate\" and the owner's password, then start again.",
                failure);
    }
}
