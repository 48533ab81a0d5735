package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.Dispute;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody outside says about one of several pieces of evidence.
 *
 * @param dispute why not; none is a yes
 * @param corrections what goes with a yes
 * @param named what its fields are called before their own names, where they are refused among others
 */
record OutsideAnswer(
        HeldEvidence held,
        Verification asked,
        Verdict verdict,
        @Nullable Dispute dispute,
        Map<String, String> corrections,
        String named) {}
