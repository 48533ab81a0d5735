@NullMarked
package io.waymark.stack.monitoring;

import org.jspecify.annotations.NullMarked;
