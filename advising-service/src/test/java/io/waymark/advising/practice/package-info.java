@NullMarked
package io.waymark.advising.practice;

import org.jspecify.annotations.NullMarked;
