/** Every fragment in every state, drawn from samples: to look at, and to test without a service. */
@NullMarked
package io.waymark.web.styleguide;

import org.jspecify.annotations.NullMarked;
