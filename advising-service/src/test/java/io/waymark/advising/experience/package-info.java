@NullMarked
package io.waymark.advising.experience;

import org.jspecify.annotations.NullMarked;
