/** What students do in the field: their hours, week by week, against what the roadmap asks for. */
@NullMarked
package io.waymark.web.student.experience;

import org.jspecify.annotations.NullMarked;
