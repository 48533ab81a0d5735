/** Who may knock: short-lived tokens, checked for issuer, audience, institution and roles. */
@NullMarked
package io.waymark.kit.security;

import org.jspecify.annotations.NullMarked;
