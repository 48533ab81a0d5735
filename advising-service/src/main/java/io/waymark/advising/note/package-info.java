/** What advisors write down about their students, for themselves or to share. */
@NullMarked
package io.waymark.advising.note;

import org.jspecify.annotations.NullMarked;
