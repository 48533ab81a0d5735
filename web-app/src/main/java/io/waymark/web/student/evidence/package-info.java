/** How each kind of evidence is asked of a student: one form record and one template a kind, and one list of them. */
@NullMarked
package io.waymark.web.student.evidence;

import org.jspecify.annotations.NullMarked;
