/** Requests that hold time until they are answered, of whatever kind of meeting. */
@NullMarked
package io.waymark.mentoring.request;

import org.jspecify.annotations.NullMarked;
