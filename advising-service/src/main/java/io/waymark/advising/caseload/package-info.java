/** An advisor's students at a glance, and who needs attention first. */
@NullMarked
package io.waymark.advising.caseload;

import org.jspecify.annotations.NullMarked;
