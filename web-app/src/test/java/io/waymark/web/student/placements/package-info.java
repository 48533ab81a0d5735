/** Tests of placements as students see them. */
@NullMarked
package io.waymark.web.student.placements;

import org.jspecify.annotations.NullMarked;
