package io.waymark.web.student.evidence;

import io.waymark.advising.api.kind.CeuLogPayload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Continuing education, as it is typed. */
record CeuForm(
        @NotBlank @Size(max = 200) @Nullable String activity,
        @NotBlank @Size(max = 200) @Nullable String provider,

        @NotBlank @Pattern(regexp = "\\s*\\d{1,3}([.,]\\d{1,2})?\\s*", message = "{units.unit}") @Nullable
        String units,

        @NotNull @Nullable LocalDate completedOn,
        @Nullable Set<String> categories)
        implements EntryForm {

    static CeuForm blank() {
        return new CeuForm(null, null, null, null, null);
    }

    static CeuForm again(CeuLogPayload returned) {
        return new CeuForm(
                returned.activity(),
                returned.provider(),
                returned.units().toPlainString(),
                returned.completedOn(),
                returned.categories());
    }

    @Override
    public CeuLogPayload payload() {
        return new CeuLogPayload(
                Objects.requireNonNull(activity),
                Objects.requireNonNull(provider),
                new BigDecimal(Objects.requireNonNull(units).strip().replace(',', '.')),
                Objects.requireNonNull(completedOn),
                categories);
    }
}
