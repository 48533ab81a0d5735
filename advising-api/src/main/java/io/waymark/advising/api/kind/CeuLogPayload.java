package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Continuing education that was completed.
 *
 * @param categories which of those asked about it belongs to
 * @param units to a hundredth
 */
@JsonTypeName("ceu_log")
public record CeuLogPayload(
        @NotBlank @Size(max = 200) String activity,
        @NotBlank @Size(max = 200) String provider,

        @NotNull @DecimalMin("0.25") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal units,

        @NotNull LocalDate completedOn,
        @Size(max = 20) @Nullable Set<@NotBlank @Size(max = 100) String> categories)
        implements EvidencePayload {}
