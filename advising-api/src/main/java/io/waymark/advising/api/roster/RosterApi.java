package io.waymark.advising.api.roster;

import io.waymark.core.paging.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Rosters: uploaded, checked row by row, applied whole or not at all. Admins only. */
@HttpExchange("/api/rosters")
public interface RosterApi {

    /**
     * Takes a CSV file (UTF-8, 64 MB at most) and starts to check it. Nothing is changed until it is applied.
     *
     * <p>Columns, in any order: {@code role, number, given_name, family_name, email, time_zone, cohort, advisor_number,
     * roadmap, started_on}, and the key or label of each attribute that the college keeps.
     */
    @PostExchange(contentType = "text/csv")
    RosterView upload(@RequestParam @NotBlank @Size(max = 200) String name, @RequestBody InputStreamResource csv);

    /** Newest first. */
    @GetExchange
    Page<RosterView> list(
            @RequestParam(required = false) @Size(max = 500) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit);

    @GetExchange("/{roster}")
    RosterView show(@PathVariable UUID roster);

    /** In the order of the file. */
    @GetExchange("/{roster}/faults")
    Page<RosterFault> faults(
            @PathVariable UUID roster,
            @RequestParam(required = false) @Size(max = 500) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit);

    /** All faults as a CSV file. */
    @GetExchange("/{roster}/faults.csv")
    ResponseEntity<InputStreamResource> faultsAsCsv(@PathVariable UUID roster);

    /** Where the file contradicts what people did by hand, in the order of the file. */
    @GetExchange("/{roster}/conflicts")
    Page<RosterConflict> conflicts(
            @PathVariable UUID roster,
            @RequestParam(required = false) @Size(max = 500) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit);

    /**
     * Applies a roster that was checked and has no faults. It goes on in the background.
     *
     * @param how what to do about conflicts; all is kept as it is if left out
     */
    @PostExchange("/{roster}/apply")
    RosterView apply(@PathVariable UUID roster, @RequestBody(required = false) @Nullable ApplyRoster how);

    /** Ends a check, or drops a checked roster. Changes nothing in the directory. */
    @PostExchange("/{roster}/stop")
    RosterView stop(@PathVariable UUID roster);
}
