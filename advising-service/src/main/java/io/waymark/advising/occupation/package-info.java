/** The occupations that roadmaps lead to: what they are, and how well students can do what they ask for. */
@NullMarked
package io.waymark.advising.occupation;

import org.jspecify.annotations.NullMarked;
