@NullMarked
package io.waymark.kit.migration;

import org.jspecify.annotations.NullMarked;
