@NullMarked
package io.waymark.advising.continuing;

import org.jspecify.annotations.NullMarked;
