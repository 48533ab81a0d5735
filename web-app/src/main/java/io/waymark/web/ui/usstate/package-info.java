/** What the states are called. */
@NullMarked
package io.waymark.web.ui.usstate;

import org.jspecify.annotations.NullMarked;
