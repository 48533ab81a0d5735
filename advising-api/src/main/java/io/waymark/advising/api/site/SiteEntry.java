package io.waymark.advising.api.site;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A site as an admin enters it. A college has one of a name.
 *
 * @param capacity how many students it takes at a time
 * @param agreementThrough the last day for which its agreement with the college holds; null while there is none
 * @param notes what students should know, such as where to report on the first day
 */
public record SiteEntry(
        @NotBlank @Size(max = 200) String name,
        @NotNull SiteKind kind,
        @NotBlank @Size(max = 300) String address,
        @NotNull @Size(max = MOST_CONTACTS) List<@Valid @NotNull SiteContact> contacts,
        @Min(1) @Max(MOST_PLACES) int capacity,
        @Nullable LocalDate agreementThrough,
        @Size(max = LONGEST_NOTES) @Nullable String notes) {

    public static final int MOST_CONTACTS = 3;
    public static final int MOST_PLACES = 500;
    public static final int LONGEST_NOTES = 2_000;
}
