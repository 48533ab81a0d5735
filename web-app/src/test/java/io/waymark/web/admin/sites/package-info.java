/** Tests of the directory of sites. */
@NullMarked
package io.waymark.web.admin.sites;

import org.jspecify.annotations.NullMarked;
