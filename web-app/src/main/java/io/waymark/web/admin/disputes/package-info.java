/** Meetings whose two sides say different things of their attendance, and what the college decides. */
@NullMarked
package io.waymark.web.admin.disputes;

import org.jspecify.annotations.NullMarked;
