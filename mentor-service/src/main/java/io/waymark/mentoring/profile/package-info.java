/** What mentors say about themselves, and where students look them up. */
@NullMarked
package io.waymark.mentoring.profile;

import org.jspecify.annotations.NullMarked;
