/** The people of a college, as an admin keeps them. */
@NullMarked
package io.waymark.web.people;

import org.jspecify.annotations.NullMarked;
