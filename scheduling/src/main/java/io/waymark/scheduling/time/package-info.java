/** Pure time arithmetic: when a person can be met, computed on every question and never stored. */
@NullMarked
package io.waymark.scheduling.time;

import org.jspecify.annotations.NullMarked;
