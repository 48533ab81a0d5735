/** The kinds of evidence: what each asks for and what is submitted for it, one file each. */
@NullMarked
package io.waymark.advising.api.kind;

import org.jspecify.annotations.NullMarked;
