/** Tests of how uploads reach the disk. */
@NullMarked
package io.waymark.advising.spool;

import org.jspecify.annotations.NullMarked;
