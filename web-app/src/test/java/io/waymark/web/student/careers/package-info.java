/** Tests of careers, as a student looks at them. */
@NullMarked
package io.waymark.web.student.careers;

import org.jspecify.annotations.NullMarked;
