@NullMarked
package io.waymark.core.text;

import org.jspecify.annotations.NullMarked;
