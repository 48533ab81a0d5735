/** Tests of opening a college. */
@NullMarked
package io.waymark.advising.institution;

import org.jspecify.annotations.NullMarked;
