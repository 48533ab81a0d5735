/** Pages without a shell: sign-in, passwords, failures, and how all pages go over the wire. */
@NullMarked
package io.waymark.web.bare;

import org.jspecify.annotations.NullMarked;
