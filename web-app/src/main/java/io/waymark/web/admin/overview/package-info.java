/** Where an admin starts: what there is and what needs doing. */
@NullMarked
package io.waymark.web.admin.overview;

import org.jspecify.annotations.NullMarked;
