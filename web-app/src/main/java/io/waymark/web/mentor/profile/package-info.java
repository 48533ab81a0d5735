/** How a mentor appears to students. */
@NullMarked
package io.waymark.web.mentor.profile;

import org.jspecify.annotations.NullMarked;
