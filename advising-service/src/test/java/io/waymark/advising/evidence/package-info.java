/** Tests of what students hand in. */
@NullMarked
package io.waymark.advising.evidence;

import org.jspecify.annotations.NullMarked;
