/** The ways the domain says no. */
@NullMarked
package io.waymark.core.refusal;

import org.jspecify.annotations.NullMarked;
