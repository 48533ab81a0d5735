/** Tests of occupations and of how well students do what they ask for. */
@NullMarked
package io.waymark.advising.occupation;

import org.jspecify.annotations.NullMarked;
