/** The way into a job: work to show, events, interviews, applications, employment. */
@NullMarked
package io.waymark.advising.career;

import org.jspecify.annotations.NullMarked;
