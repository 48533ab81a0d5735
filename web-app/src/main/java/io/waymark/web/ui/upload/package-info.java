/** Files of separated values that admins upload: the form, and what is wrong with one row by row. */
@NullMarked
package io.waymark.web.ui.upload;

import org.jspecify.annotations.NullMarked;
