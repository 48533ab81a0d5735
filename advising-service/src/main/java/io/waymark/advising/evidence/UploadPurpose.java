package io.waymark.advising.evidence;

import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a student says a file is for, which can be judged before anybody looks into the file. */
record UploadPurpose(
        String requirement, @Nullable String type, @Nullable LocalDate expiresOn) {

    /** Which of the documents asked for it is, if it is one that is asked for and still valid. */
    String typeFor(EvidenceRequirement requirement, LocalDate today) {
        if (!(requirement.spec() instanceof EvidenceSpec.DocumentUpload asked)) {
            throw new RuleViolationException("no-file-needed", "This does not ask for a file.");
        }
        if (asked.expires() && expiresOn == null) {
            throw new RuleViolationException("expiry-needed", "Say until when this document is valid.");
        }
        if (expiresOn != null && expiresOn.isBefore(today)) {
            throw new RuleViolationException("document-expired", "This document is no longer valid.");
        }
        return typeOf(asked);
    }

    private String typeOf(EvidenceSpec.DocumentUpload asked) {
        var keys = asked.documentTypes().stream().map(Term::key).toList();
        if (type == null && keys.size() == 1) {
            return keys.getFirst();
        }
        if (type == null || !keys.contains(type)) {
            throw new RuleViolationException("no-such-document-type", "Say which of the documents asked for this is.");
        }
        return type;
    }
}
