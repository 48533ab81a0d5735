/** Who and what: typed ids, and the roles a person can hold at a college. */
@NullMarked
package io.waymark.core.identity;

import org.jspecify.annotations.NullMarked;
