/** A mentor's sessions and profile. */
@NullMarked
package io.waymark.web.mentoring;

import org.jspecify.annotations.NullMarked;
