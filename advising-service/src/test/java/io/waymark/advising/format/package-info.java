/** Tests of what uploaded files are taken as. */
@NullMarked
package io.waymark.advising.format;

import org.jspecify.annotations.NullMarked;
