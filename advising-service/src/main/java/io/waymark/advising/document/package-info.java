/** Files that people submit: what they may be, where they are kept, and how much of them. */
@NullMarked
package io.waymark.advising.document;

import org.jspecify.annotations.NullMarked;
