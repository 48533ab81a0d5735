/** What advisors write down about their students. */
@NullMarked
package io.waymark.advising.api.note;

import org.jspecify.annotations.NullMarked;
