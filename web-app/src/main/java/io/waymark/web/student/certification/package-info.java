/** The credentials a student may earn: compared, and rule by rule. */
@NullMarked
package io.waymark.web.student.certification;

import org.jspecify.annotations.NullMarked;
