@NullMarked
package io.waymark.stack.backup;

import org.jspecify.annotations.NullMarked;
