/** A career: what people do in it, what it pays, how it grows, and what lies near it, with the source of everything. */
@NullMarked
package io.waymark.web.ui.career;

import org.jspecify.annotations.NullMarked;
