package io.waymark.advising.api.imports;

import io.waymark.advising.api.csv.FileReading;
import io.waymark.advising.api.person.PersonBrief;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import and how far it has come. Counts grow while it is checked and, from none, again while it is applied;
 * in the end they say what was done.
 *
 * @param rows data rows in the file
 * @param checked how many of them are checked
 * @param errors how many errors were found, over all rows
 * @param repeated rows about a person of an earlier row; they count with that one
 * @param conflicts where the file contradicts what people did by hand, which stays unless it is applied otherwise
 * @param missing active students of the directory whom the file does not mention; they stay as they are. None where the file
 *     is partial, has errors or has no students
 * @param partial whether the file holds only some of the people, as whoever uploaded it said
 * @param readable whether it could be read to its end
 * @param mappable whether somebody may say which of its columns is which
 * @param reading how it was read
 */
public record ImportView(
        UUID id,
        String name,
        ImportState state,
        long bytes,
        int rows,
        int checked,
        int created,
        int changed,
        int unchanged,
        int repeated,
        int errors,
        int conflicts,
        int missing,
        boolean partial,
        boolean readable,
        boolean mappable,
        FileReading reading,
        PersonBrief uploadedBy,
        Instant uploadedAt,
        @Nullable Instant checkedAt,
        @Nullable PersonBrief appliedBy,
        @Nullable Instant appliedAt,
        @Nullable ImportFailure failure) {}
