package io.waymark.advising.kind;

import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceSpec;

/**
 * What one kind of evidence is written down as.
 *
 * @param asked what a roadmap says of it
 * @param payload what a piece of it consists of
 * @param parameters what is asked for, as pages see it
 */
public record KindTypes<S extends EvidenceSpec, P extends EvidencePayload>(
        EvidenceKind kind, Class<S> asked, Class<P> payload, Class<? extends EvidenceParameters> parameters) {}
