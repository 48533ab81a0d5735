/** An advisor's students: who needs attention, and why. */
@NullMarked
package io.waymark.web.advisor.caseload;

import org.jspecify.annotations.NullMarked;
