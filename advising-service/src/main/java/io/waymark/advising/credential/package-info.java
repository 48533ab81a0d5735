/** What issuers and states attest: credentials, licenses, memberships, tests, checks, continuing education. */
@NullMarked
package io.waymark.advising.credential;

import org.jspecify.annotations.NullMarked;
