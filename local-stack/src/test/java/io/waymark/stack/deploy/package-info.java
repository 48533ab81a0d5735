@NullMarked
package io.waymark.stack.deploy;

import org.jspecify.annotations.NullMarked;
