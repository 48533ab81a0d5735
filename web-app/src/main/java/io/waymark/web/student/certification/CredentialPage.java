package io.waymark.web.student.certification;

import io.waymark.advising.api.certification.CredentialView;

/** One credential as it is drawn. */
record CredentialPage(CredentialView credential) {}
