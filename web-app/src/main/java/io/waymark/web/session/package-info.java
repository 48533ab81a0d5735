/** A student's meetings, with their advisor and with mentors: what is coming, what was, booking, moving, calling off. */
@NullMarked
package io.waymark.web.session;

import org.jspecify.annotations.NullMarked;
