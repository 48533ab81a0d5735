/** Refusals and malformed requests as problem details (RFC 9457). */
@NullMarked
package io.waymark.kit.problem;

import org.jspecify.annotations.NullMarked;
