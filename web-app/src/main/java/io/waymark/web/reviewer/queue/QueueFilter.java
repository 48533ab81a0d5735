package io.waymark.web.reviewer.queue;

import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.web.ui.form.Typed;
import io.waymark.web.ui.page.Link;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a queue somebody works through, as the address says it.
 *
 * @param kind a kind of evidence; what is none counts as left out
 * @param step the key of a step
 */
record QueueFilter(@Nullable String kind, @Nullable String step) {

    @Nullable
    EvidenceKind kindOrAny() {
        return Typed.code(EvidenceKind.class, kind).orElse(null);
    }

    @Nullable
    String stepOrAny() {
        return step == null || step.isBlank() ? null : step;
    }

    boolean isSet() {
        return kindOrAny() != null || stepOrAny() != null;
    }

    /** The page, of the same part of the queue. */
    Link on(String path) {
        return Link.to(path).with("kind", kindOrAny()).with("step", stepOrAny());
    }
}
