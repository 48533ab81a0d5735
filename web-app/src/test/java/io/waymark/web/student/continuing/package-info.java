/** Tests of continuing education. */
@NullMarked
package io.waymark.web.student.continuing;

import org.jspecify.annotations.NullMarked;
