package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/** Any one of these credentials. */
@JsonTypeName("certification_record")
public record CertificationRecordParameters(List<Choice> credentials) implements EvidenceParameters {}
