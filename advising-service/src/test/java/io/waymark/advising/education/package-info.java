/** Tests of what schools and colleges attest. */
@NullMarked
package io.waymark.advising.education;

import org.jspecify.annotations.NullMarked;
