/** Sites where students work in the field, as admins, advisors and students read of them. */
@NullMarked
package io.waymark.web.ui.site;

import org.jspecify.annotations.NullMarked;
