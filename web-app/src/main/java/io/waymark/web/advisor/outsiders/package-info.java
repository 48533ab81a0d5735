/** What people without an account are asked about an advisor's students. */
@NullMarked
package io.waymark.web.advisor.outsiders;

import org.jspecify.annotations.NullMarked;
