/** The mentor service's contract: who may be met, when, and what became of it. */
@NullMarked
package io.waymark.mentor.api;

import org.jspecify.annotations.NullMarked;
