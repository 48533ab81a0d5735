/** Meetings of students with their advisor. */
@NullMarked
package io.waymark.advising.api.appointment;

import org.jspecify.annotations.NullMarked;
