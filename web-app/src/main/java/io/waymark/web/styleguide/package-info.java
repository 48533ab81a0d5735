/** Every piece in each of its states, drawn from samples, with a sentence on when to use which: for whoever builds pages. */
@NullMarked
package io.waymark.web.styleguide;

import org.jspecify.annotations.NullMarked;
