package io.waymark.advising.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.waymark.advising.api.kind.Choice;
import io.waymark.advising.api.kind.ExtensionParameters;
import java.util.List;

/** At least so many entries with these fields. */
@JsonTypeName("link_record")
record LinkRecordParameters(int minCount, List<Choice> fields) implements ExtensionParameters {}
