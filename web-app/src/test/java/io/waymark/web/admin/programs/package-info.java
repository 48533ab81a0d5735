/** Tests of the directory of programs. */
@NullMarked
package io.waymark.web.admin.programs;

import org.jspecify.annotations.NullMarked;
