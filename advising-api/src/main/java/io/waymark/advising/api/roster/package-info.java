/** People brought in by file. */
@NullMarked
package io.waymark.advising.api.roster;

import org.jspecify.annotations.NullMarked;
