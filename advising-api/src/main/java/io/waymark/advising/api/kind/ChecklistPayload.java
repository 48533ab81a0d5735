package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Items that were ticked.
 *
 * @param checked their keys
 */
@JsonTypeName("checklist")
public record ChecklistPayload(@Size(max = 100) @Nullable Set<@NotBlank @Size(max = 100) String> checked)
        implements EvidencePayload {}
