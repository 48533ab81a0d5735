/** Tests of attempts to reach students. */
@NullMarked
package io.waymark.advising.contact;

import org.jspecify.annotations.NullMarked;
