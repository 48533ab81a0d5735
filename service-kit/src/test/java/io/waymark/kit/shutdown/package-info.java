@NullMarked
package io.waymark.kit.shutdown;

import org.jspecify.annotations.NullMarked;
