package io.waymark.advising.kind;

import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.core.roadmap.EvidenceSpec;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the college knows of what students submit, shown beside it. */
public interface KnownBeside {

    /** In as many statements however many they are. Of what it knows nothing, it says nothing. */
    Map<Given, List<ShownField>> of(Collection<Given> submitted);

    /** What was submitted for what. */
    record Given(EvidenceSpec asked, EvidencePayload payload) {}
}
