package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/**
 * Leave to work given by a state.
 *
 * @param states their two letters; any if there is none
 */
@JsonTypeName("license_record")
public record LicenseRecordParameters(Choice license, List<String> states) implements EvidenceParameters {}
