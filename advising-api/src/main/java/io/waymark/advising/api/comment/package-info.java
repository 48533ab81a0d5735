/** What a reviewer says again and again, kept to be used again. */
@NullMarked
package io.waymark.advising.api.comment;

import org.jspecify.annotations.NullMarked;
