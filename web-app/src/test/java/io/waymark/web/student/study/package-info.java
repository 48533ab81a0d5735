/** Tests of study plans. */
@NullMarked
package io.waymark.web.student.study;

import org.jspecify.annotations.NullMarked;
