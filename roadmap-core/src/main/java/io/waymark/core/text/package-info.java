/** Text as people write or paste it: what counts of it, and what cannot be seen in it. */
@NullMarked
package io.waymark.core.text;

import org.jspecify.annotations.NullMarked;
