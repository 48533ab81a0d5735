/** Advisors, how many students each has, and handing students over. */
@NullMarked
package io.waymark.web.advisor;

import org.jspecify.annotations.NullMarked;
