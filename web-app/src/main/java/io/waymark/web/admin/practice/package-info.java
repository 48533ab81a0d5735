/** The questions for practice tests, as admins write and review them: by hand and by files. */
@NullMarked
package io.waymark.web.admin.practice;

import org.jspecify.annotations.NullMarked;
