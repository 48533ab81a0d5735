/** Advisors, how many students each has, and handing students over. */
@NullMarked
package io.waymark.web.admin.advisors;

import org.jspecify.annotations.NullMarked;
