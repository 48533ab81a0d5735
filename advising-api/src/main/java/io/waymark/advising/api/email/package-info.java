/** The one rule for email addresses, typed or in files. */
@NullMarked
package io.waymark.advising.api.email;

import org.jspecify.annotations.NullMarked;
