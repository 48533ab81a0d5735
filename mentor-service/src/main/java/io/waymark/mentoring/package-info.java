/** Mentors: who they are, whom they suit, and the sessions students have with them. */
@NullMarked
package io.waymark.mentoring;

import org.jspecify.annotations.NullMarked;
