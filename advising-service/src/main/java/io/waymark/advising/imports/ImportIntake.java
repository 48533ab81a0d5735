package io.waymark.advising.imports;

import io.waymark.advising.spool.SpooledFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** Takes an uploaded file in, whatever it is. */
@Component
class ImportIntake {

    private final ImportStaging staging;

    ImportIntake(ImportStaging staging) {
        this.staging = staging;
    }

    ImportFile.Contents take(ImportId id, SpooledFile file) {
        return staging.stage(id, reading -> {
            try {
                return reading.read(file);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }
}
