@NullMarked
package io.waymark.web.settings;

import org.jspecify.annotations.NullMarked;
