/** Which credentials a student may earn: what issuers ask, and what the student's record says to it. */
@NullMarked
package io.waymark.advising.certification;

import org.jspecify.annotations.NullMarked;
