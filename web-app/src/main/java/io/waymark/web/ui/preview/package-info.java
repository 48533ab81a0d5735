/** A file before one opens it: what it is, and as much of it as can be shown safely. */
@NullMarked
package io.waymark.web.ui.preview;

import org.jspecify.annotations.NullMarked;
