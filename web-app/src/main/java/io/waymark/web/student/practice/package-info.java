/** Practice tests as students take them: questions of one domain, timed exams, results, readiness. */
@NullMarked
package io.waymark.web.student.practice;

import org.jspecify.annotations.NullMarked;
