package io.waymark.advising.roster;

import io.waymark.advising.api.roster.ApplyRoster;
import io.waymark.advising.api.roster.RosterApi;
import io.waymark.advising.api.roster.RosterConflict;
import io.waymark.advising.api.roster.RosterFault;
import io.waymark.advising.api.roster.RosterView;
import io.waymark.advising.spool.Spool;
import io.waymark.core.paging.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RosterController implements RosterApi {

    private static final DataSize LARGEST = DataSize.ofMegabytes(64);

    private final RosterService rosters;
    private final RosterReports reports;

    RosterController(RosterService rosters, RosterReports reports) {
        this.rosters = rosters;
        this.reports = reports;
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public RosterView upload(String name, InputStreamResource csv) {
        try (var in = csv.getInputStream();
                var spooled = Spool.take(in, LARGEST)) {
            return rosters.upload(name, spooled);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public Page<RosterView> list(@Nullable String after, int limit) {
        return reports.list(after, limit);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public RosterView show(UUID roster) {
        return reports.show(new RosterId(roster));
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public Page<RosterFault> faults(UUID roster, @Nullable String after, int limit) {
        return reports.faults(new RosterId(roster), after, limit);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public ResponseEntity<InputStreamResource> faultsAsCsv(UUID roster) {
        var file = reports.faultsAsCsv(new RosterId(roster));
        var attachment = ContentDisposition.attachment().filename("faults.csv").build();
        try {
            var bytes = Files.size(file);
            return ResponseEntity.ok()
                    .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                    .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                    .contentLength(bytes)
                    .body(new InputStreamResource(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public Page<RosterConflict> conflicts(UUID roster, @Nullable String after, int limit) {
        return reports.conflicts(new RosterId(roster), after, limit);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public RosterView apply(UUID roster, @Nullable ApplyRoster how) {
        return rosters.apply(new RosterId(roster), how == null ? ApplyRoster.KEEPING : how);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public RosterView stop(UUID roster) {
        return rosters.stop(new RosterId(roster));
    }
}
