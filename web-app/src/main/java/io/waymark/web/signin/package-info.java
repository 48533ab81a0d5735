/** Signing in and choosing a password. */
@NullMarked
package io.waymark.web.signin;

import org.jspecify.annotations.NullMarked;
