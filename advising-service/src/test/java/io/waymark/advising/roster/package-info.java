/** Tests of rosters. */
@NullMarked
package io.waymark.advising.roster;

import org.jspecify.annotations.NullMarked;
