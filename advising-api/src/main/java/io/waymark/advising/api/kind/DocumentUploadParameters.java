package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/**
 * A file of one of these types.
 *
 * @param expires whether the day until which it is valid is asked for
 */
@JsonTypeName("document_upload")
public record DocumentUploadParameters(List<Choice> documentTypes, boolean expires) implements EvidenceParameters {}
