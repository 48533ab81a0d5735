/** The college's directory of sites, as admins keep it: by hand and by files. */
@NullMarked
package io.waymark.web.admin.sites;

import org.jspecify.annotations.NullMarked;
