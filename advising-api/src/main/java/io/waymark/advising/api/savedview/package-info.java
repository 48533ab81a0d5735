/** Caseloads narrowed in some way, under a name. */
@NullMarked
package io.waymark.advising.api.savedview;

import org.jspecify.annotations.NullMarked;
