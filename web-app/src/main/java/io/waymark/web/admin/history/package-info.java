/** Who was shown whose record, and who changed what, for admins to look up. */
@NullMarked
package io.waymark.web.admin.history;

import org.jspecify.annotations.NullMarked;
