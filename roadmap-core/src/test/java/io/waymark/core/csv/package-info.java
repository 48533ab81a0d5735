@NullMarked
package io.waymark.core.csv;

import org.jspecify.annotations.NullMarked;
