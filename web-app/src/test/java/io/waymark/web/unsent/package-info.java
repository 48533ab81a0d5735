@NullMarked
package io.waymark.web.unsent;

import org.jspecify.annotations.NullMarked;
