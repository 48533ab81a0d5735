/** Where somebody without an account verifies what a student submitted, by the link that they were sent. */
@NullMarked
package io.waymark.web.outsider.verification;

import org.jspecify.annotations.NullMarked;
