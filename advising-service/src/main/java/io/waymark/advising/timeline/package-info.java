/** What happened to a student, read from where the features keep it. */
@NullMarked
package io.waymark.advising.timeline;

import org.jspecify.annotations.NullMarked;
