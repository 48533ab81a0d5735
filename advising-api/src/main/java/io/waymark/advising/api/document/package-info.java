/** The files a college keeps. */
@NullMarked
package io.waymark.advising.api.document;

import org.jspecify.annotations.NullMarked;
