/** The college's directory of programs, as admins keep it: by hand and by files. */
@NullMarked
package io.waymark.web.admin.programs;

import org.jspecify.annotations.NullMarked;
