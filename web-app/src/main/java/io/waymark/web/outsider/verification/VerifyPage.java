package io.waymark.web.outsider.verification;

import io.waymark.advising.api.evidence.OutsideVerificationView;
import io.waymark.web.ui.evidence.Submitted;
import org.jspecify.annotations.Nullable;

/**
 * What somebody outside the college is asked, or has answered, as it is drawn.
 *
 * @param href the page itself
 * @param due by when an answer is hoped for, as a sentence
 */
record VerifyPage(
        String href, String college, @Nullable String due, OutsideVerificationView asked, Submitted submitted) {}
