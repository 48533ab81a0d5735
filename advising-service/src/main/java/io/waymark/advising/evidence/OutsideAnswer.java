package io.waymark.advising.evidence;

import java.util.Map;

/**
 * What somebody outside says about one of several pieces of evidence.
 *
 * @param corrections what goes with a yes
 * @param named what its fields are called before their own names, where they are refused among others
 */
record OutsideAnswer(
        HeldEvidence held, Verification asked, Verdict verdict, Map<String, String> corrections, String named) {}
