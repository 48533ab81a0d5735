@NullMarked
package io.waymark.deploy;

import org.jspecify.annotations.NullMarked;
