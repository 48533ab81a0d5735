package io.waymark.advising.roster;

import io.waymark.advising.api.roster.RosterConflict;
import io.waymark.advising.api.roster.RosterFault;
import io.waymark.advising.api.roster.RosterView;
import io.waymark.core.paging.Cursor;
import io.waymark.core.paging.Page;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells how rosters have come along, and what is wrong with them. */
@Service
@Transactional(readOnly = true)
class RosterReports {

    private final RosterReader reader;
    private final FaultStore faults;
    private final ConflictStore conflicts;

    RosterReports(RosterReader reader, FaultStore faults, ConflictStore conflicts) {
        this.reader = reader;
        this.faults = faults;
        this.conflicts = conflicts;
    }

    Page<RosterView> list(@Nullable String after, int limit) {
        return Page.of(reader.list(Cursor.read(after, 1), limit), limit, it -> Cursor.at(it.id()));
    }

    RosterView show(RosterId roster) {
        return reader.find(roster);
    }

    Page<RosterFault> faults(RosterId roster, @Nullable String after, int limit) {
        reader.find(roster);
        return FaultPages.page(faults, roster, after, limit);
    }

    Path faultsAsCsv(RosterId roster) {
        reader.find(roster);
        return FaultPages.file(faults, roster);
    }

    Page<RosterConflict> conflicts(RosterId roster, @Nullable String after, int limit) {
        reader.find(roster);
        return Page.of(conflicts.list(roster, Cursor.read(after, 3), limit), limit, ConflictStore::placeOf);
    }
}
