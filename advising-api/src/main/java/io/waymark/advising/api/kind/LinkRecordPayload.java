package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/**
 * Entries, each with the fields that the roadmap names.
 *
 * @param entries what was written, by the fields' keys
 */
@JsonTypeName("link_record")
public record LinkRecordPayload(
        @NotEmpty @Size(max = 50)
        List<@NotNull @Size(max = 30) Map<@NotBlank @Size(max = 100) String, @NotNull @Size(max = 2_000) String>>
                entries)
        implements EvidencePayload {}
