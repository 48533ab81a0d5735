/** What waits for a reviewer, and what they need to know to decide. */
@NullMarked
package io.waymark.advising.api.review;

import org.jspecify.annotations.NullMarked;
