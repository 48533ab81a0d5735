package io.waymark.advising.api.evidence;

import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.roadmap.VerifierRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was asked to verify, and what came of it.
 *
 * @param person whom in particular, if not everybody of this capacity
 * @param outsider whom in particular, if it is somebody without an account
 * @param domains from which the issuer of what is asked for writes, where an issuer is asked and they are known
 * @param dispute why somebody without an account returned it
 * @param decidedBy nobody where the system or somebody outside decided
 * @param reason why it was reopened
 */
public record VerificationView(
        VerifierRole capacity,
        @Nullable PersonBrief person,
        @Nullable OutsiderView outsider,
        List<String> domains,
        VerificationState state,
        Instant askedAt,
        @Nullable LocalDate dueOn,
        @Nullable Instant decidedAt,
        @Nullable PersonBrief decidedBy,
        @Nullable String comment,
        @Nullable Dispute dispute,
        @Nullable Instant reopenedAt,
        @Nullable PersonBrief reopenedBy,
        @Nullable String reason) {}
