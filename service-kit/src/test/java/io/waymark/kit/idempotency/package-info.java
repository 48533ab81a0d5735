/** One request told from another. */
@NullMarked
package io.waymark.kit.idempotency;

import org.jspecify.annotations.NullMarked;
