/** Tests of the comments that reviewers keep. */
@NullMarked
package io.waymark.advising.comment;

import org.jspecify.annotations.NullMarked;
