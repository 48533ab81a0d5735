/** Tests of where files are kept. */
@NullMarked
package io.waymark.advising.document;

import org.jspecify.annotations.NullMarked;
