/** The directory of sites where students work in the field, kept by hand and by files. */
@NullMarked
package io.waymark.advising.site;

import org.jspecify.annotations.NullMarked;
