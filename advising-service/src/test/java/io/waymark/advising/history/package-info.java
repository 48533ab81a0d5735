/** Tests of who was shown and who changed what. */
@NullMarked
package io.waymark.advising.history;

import org.jspecify.annotations.NullMarked;
