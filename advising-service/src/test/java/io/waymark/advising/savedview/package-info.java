@NullMarked
package io.waymark.advising.savedview;

import org.jspecify.annotations.NullMarked;
