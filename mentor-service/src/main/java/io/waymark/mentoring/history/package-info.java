/** Who was shown a student's record, and who changed what. */
@NullMarked
package io.waymark.mentoring.history;

import org.jspecify.annotations.NullMarked;
