/** How students were tried to be reached. */
@NullMarked
package io.waymark.advising.api.contact;

import org.jspecify.annotations.NullMarked;
