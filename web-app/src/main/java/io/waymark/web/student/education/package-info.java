/** A student's education: programs to choose from, the program chosen, its courses and the degree. */
@NullMarked
package io.waymark.web.student.education;

import org.jspecify.annotations.NullMarked;
