/** What schools and colleges attest: courses that were passed, awards, and enrollment for them. */
@NullMarked
package io.waymark.advising.education;

import org.jspecify.annotations.NullMarked;
