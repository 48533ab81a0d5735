package io.waymark.web.outsider.verification;

import io.waymark.advising.api.evidence.OutsideVerificationView;
import io.waymark.web.ui.evidence.Submitted;

/**
 * What somebody outside the college is asked, or has answered, as it is drawn.
 *
 * @param href the page itself
 */
record VerifyPage(String href, String college, OutsideVerificationView asked, Submitted submitted) {}
