/** The token issuer: short-lived tokens for the services, on behalf of a person or of a machine. */
@NullMarked
package io.waymark.web.token;

import org.jspecify.annotations.NullMarked;
