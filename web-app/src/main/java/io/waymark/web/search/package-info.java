/** One search over what the caller may see: people, cohorts, mentors, steps, and the pages of the application. */
@NullMarked
package io.waymark.web.search;

import org.jspecify.annotations.NullMarked;
