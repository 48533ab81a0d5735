/** A student's education as the student and the advisor read it: the program, its courses, the degree, the shortlist. */
@NullMarked
package io.waymark.web.ui.education;

import org.jspecify.annotations.NullMarked;
