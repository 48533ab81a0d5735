/** What the college keeps about its people besides their directory entries. */
@NullMarked
package io.waymark.web.admin.settings.attributes;

import org.jspecify.annotations.NullMarked;
