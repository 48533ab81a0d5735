/** What an uploaded file is, told by what is in it: taken, mended so that it can be taken, or refused with the way out. */
@NullMarked
package io.waymark.advising.format;

import org.jspecify.annotations.NullMarked;
