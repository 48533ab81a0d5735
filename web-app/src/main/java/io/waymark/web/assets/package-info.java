/** Stylesheets, scripts, fonts and icons, and how long a browser may keep them. */
@NullMarked
package io.waymark.web.assets;

import org.jspecify.annotations.NullMarked;
