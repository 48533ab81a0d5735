/** The people of a college, as an admin keeps them. */
@NullMarked
package io.waymark.web.admin.people;

import org.jspecify.annotations.NullMarked;
