/** An advisor's students at a glance. */
@NullMarked
package io.waymark.advising.api.caseload;

import org.jspecify.annotations.NullMarked;
