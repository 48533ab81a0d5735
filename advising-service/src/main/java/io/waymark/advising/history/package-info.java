/** Who was shown a student's record, and who changed what. */
@NullMarked
package io.waymark.advising.history;

import org.jspecify.annotations.NullMarked;
