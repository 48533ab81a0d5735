/** Group sessions of mentors as students find, join and leave them. */
@NullMarked
package io.waymark.web.student.groups;

import org.jspecify.annotations.NullMarked;
