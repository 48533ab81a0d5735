/** Imports of rosters: upload, check, apply. */
@NullMarked
package io.waymark.web.roster;

import org.jspecify.annotations.NullMarked;
