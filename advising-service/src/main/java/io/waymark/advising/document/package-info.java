/** Files that people hand in: what they may be, and where they are kept. */
@NullMarked
package io.waymark.advising.document;

import org.jspecify.annotations.NullMarked;
