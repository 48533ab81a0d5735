/** What surrounds every page of somebody who signed in: their college, their places, themselves. */
@NullMarked
package io.waymark.web.ui.shell;

import org.jspecify.annotations.NullMarked;
