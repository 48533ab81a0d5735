package io.waymark.web.student.certification;

import io.waymark.advising.api.certification.CredentialView;

/**
 * One credential as it is drawn.
 *
 * @param practiced whether there are practice questions for its domains
 */
record CredentialPage(CredentialView credential, boolean practiced) {}
