/** Cohorts and who is in them, as an admin keeps them. */
@NullMarked
package io.waymark.web.admin.cohorts;

import org.jspecify.annotations.NullMarked;
