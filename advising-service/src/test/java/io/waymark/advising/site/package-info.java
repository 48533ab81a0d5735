/** Tests of the directory of sites. */
@NullMarked
package io.waymark.advising.site;

import org.jspecify.annotations.NullMarked;
