package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/**
 * A job in one of these occupations.
 *
 * @param occupations their codes; any if there is none
 */
@JsonTypeName("employment_record")
public record EmploymentRecordParameters(List<String> occupations) implements EvidenceParameters {}
