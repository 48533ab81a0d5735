/** Comments that reviewers keep to use them again. */
@NullMarked
package io.waymark.advising.comment;

import org.jspecify.annotations.NullMarked;
