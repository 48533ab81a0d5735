/** Who was shown a student's record, and who changed what. */
@NullMarked
package io.waymark.advising.api.history;

import org.jspecify.annotations.NullMarked;
