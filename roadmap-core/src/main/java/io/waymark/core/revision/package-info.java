/** Which state of a thing somebody saw, so that nobody overwrites what they have not read. */
@NullMarked
package io.waymark.core.revision;

import org.jspecify.annotations.NullMarked;
