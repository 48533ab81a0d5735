/** The kinds of evidence that can be brought: one handler each. */
@NullMarked
package io.waymark.advising.kind;

import org.jspecify.annotations.NullMarked;
