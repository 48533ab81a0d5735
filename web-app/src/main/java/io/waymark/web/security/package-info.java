/** What the browser is told to refuse. */
@NullMarked
package io.waymark.web.security;

import org.jspecify.annotations.NullMarked;
