/** Caseloads narrowed in some way that advisors keep under a name, for themselves or for all of them. */
@NullMarked
package io.waymark.advising.savedview;

import org.jspecify.annotations.NullMarked;
