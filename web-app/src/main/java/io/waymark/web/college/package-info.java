/** The colleges on this deployment, as a visitor sees them before signing in. */
@NullMarked
package io.waymark.web.college;

import org.jspecify.annotations.NullMarked;
