package io.waymark.advising.document;

import io.waymark.advising.spool.Spool;
import io.waymark.core.identity.InstitutionId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

/** Files as they lie in the store, for whoever minds their rows: a backup. */
public class DocumentFiles {

    private final DocumentStore store;

    DocumentFiles(DocumentStore store) {
        this.store = store;
    }

    public Optional<InputStream> find(UUID institution, UUID id) {
        return CurrentInstitution.call(new InstitutionId(institution), () -> store.find(id));
    }

    /** Puts a file back, and returns the SHA-256 of what was put. */
    public String put(UUID institution, UUID id, InputStream content) throws IOException {
        try (var file = Spool.write(content::transferTo)) {
            CurrentInstitution.run(new InstitutionId(institution), () -> store.put(id, file));
            return file.sha256();
        }
    }
}
