/** Tests of what is said about credentials. */
@NullMarked
package io.waymark.web.student.certification;

import org.jspecify.annotations.NullMarked;
