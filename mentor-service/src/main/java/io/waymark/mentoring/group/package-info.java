/** Meetings of several students with a mentor: seats, requests and a waitlist. */
@NullMarked
package io.waymark.mentoring.group;

import org.jspecify.annotations.NullMarked;
