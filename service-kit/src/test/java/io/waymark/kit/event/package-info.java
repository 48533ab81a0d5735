@NullMarked
package io.waymark.kit.event;

import org.jspecify.annotations.NullMarked;
