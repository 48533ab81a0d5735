package io.waymark.kit.migration;

import java.util.List;

/** The database is older than the service that starts on it. */
class OutdatedSchemaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutdatedSchemaException(List<String> missing) {
        super("Of this release's migrations %d did not run yet, the first of them %s."
                .formatted(missing.size(), missing.getFirst()));
    }
}
