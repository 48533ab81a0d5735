/** What the occupations are that roadmaps lead to. */
@NullMarked
package io.waymark.advising.api.occupation;

import org.jspecify.annotations.NullMarked;
