/** Who may see which page, and the headers every page carries. */
@NullMarked
package io.waymark.web.security;

import org.jspecify.annotations.NullMarked;
