package io.waymark.web.student.evidence;

import io.waymark.advising.api.journey.RequirementView;
import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.core.roadmap.EvidenceKind;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The form of one kind of evidence.
 *
 * @param template its name in this folder
 * @param blank for what a requirement asks
 * @param again begins with what was returned, so that it can be revised instead of written anew
 */
public record FormOfKind<F extends KindForm, P extends EvidencePayload>(
        EvidenceKind kind,
        String template,
        Class<F> form,
        Class<P> payload,
        Function<RequirementView, F> blank,
        Function<P, F> again) {

    /** @param returned what was returned, if anything was */
    public KindForm begin(RequirementView asked, @Nullable EvidencePayload returned) {
        return payload.isInstance(returned) ? again.apply(payload.cast(returned)) : blank.apply(asked);
    }
}
