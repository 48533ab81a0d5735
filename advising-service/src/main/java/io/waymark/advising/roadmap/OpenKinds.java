package io.waymark.advising.roadmap;

import io.waymark.core.roadmap.EvidenceKind;
import java.util.EnumSet;
import java.util.Set;

/** The kinds of evidence that can be brought today. The others wait for their forms and verifiers. */
public final class OpenKinds {

    private static final Set<EvidenceKind> HANDED_IN = EnumSet.of(
            EvidenceKind.SELF_ATTESTATION,
            EvidenceKind.REFLECTION,
            EvidenceKind.CHECKLIST,
            EvidenceKind.DOCUMENT_UPLOAD,
            EvidenceKind.ADVISOR_REVIEW);

    static final Set<EvidenceKind> ALL = EnumSet.copyOf(HANDED_IN);

    static {
        ALL.add(EvidenceKind.SESSION_COUNT);
    }

    private OpenKinds() {}

    public static boolean isOpen(EvidenceKind kind) {
        return ALL.contains(kind);
    }

    /** Whether a student hands it in, rather than having it counted for them. */
    public static boolean isHandedIn(EvidenceKind kind) {
        return HANDED_IN.contains(kind);
    }
}
