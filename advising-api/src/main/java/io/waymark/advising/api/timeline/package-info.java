/** What happened to a student. */
@NullMarked
package io.waymark.advising.api.timeline;

import org.jspecify.annotations.NullMarked;
