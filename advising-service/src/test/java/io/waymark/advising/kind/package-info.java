@NullMarked
package io.waymark.advising.kind;

import org.jspecify.annotations.NullMarked;
