/** What an admin can set for the college, from one page. */
@NullMarked
package io.waymark.web.admin.settings;

import org.jspecify.annotations.NullMarked;
