/** What comes of files that admins upload. */
@NullMarked
package io.waymark.advising.api.csv;

import org.jspecify.annotations.NullMarked;
