package io.waymark.advising.roster;

import io.waymark.advising.spool.SpooledFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes an uploaded file in, whatever it is. */
@Component
class RosterIntake {

    private final RosterStaging staging;

    RosterIntake(RosterStaging staging) {
        this.staging = staging;
    }

    RosterFile.Contents take(RosterId id, SpooledFile csv) {
        try (var content = csv.open()) {
            var text = new FileText(content);
            var fault = text.fault();
            return fault.isPresent()
                    ? new RosterFile.Contents(0, Set.of(), List.of(fault.get()))
                    : staging.stage(id, text.reader());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
