/** Tests of a student's education. */
@NullMarked
package io.waymark.web.student.education;

import org.jspecify.annotations.NullMarked;
