/** Tests of caseloads. */
@NullMarked
package io.waymark.advising.caseload;

import org.jspecify.annotations.NullMarked;
