/** The same request sent twice does its work once. */
@NullMarked
package io.waymark.kit.idempotency;

import org.jspecify.annotations.NullMarked;
