/** Links that let somebody without an account verify one thing: how they are made, mailed and found. */
@NullMarked
package io.waymark.web.outsider.link;

import org.jspecify.annotations.NullMarked;
