/** A student finds a site, asks for it, and sees what becomes of the request. */
@NullMarked
package io.waymark.web.student.placements;

import org.jspecify.annotations.NullMarked;
