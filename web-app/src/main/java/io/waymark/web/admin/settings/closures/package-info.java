/** Days on which the college is closed. */
@NullMarked
package io.waymark.web.admin.settings.closures;

import org.jspecify.annotations.NullMarked;
