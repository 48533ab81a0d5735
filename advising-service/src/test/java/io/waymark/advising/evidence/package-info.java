/** Tests of what students submit. */
@NullMarked
package io.waymark.advising.evidence;

import org.jspecify.annotations.NullMarked;
