package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/**
 * A file of one of these types.
 *
 * @param expires whether the day until which it is valid is asked for
 * @param endings of the files that are taken, e.g. {@code .pdf}
 */
@JsonTypeName("document_upload")
public record DocumentUploadParameters(List<Choice> documentTypes, boolean expires, List<String> endings)
        implements EvidenceParameters {}
