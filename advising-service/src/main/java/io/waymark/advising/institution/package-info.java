/** The college itself: how it was opened, what day it is there. */
@NullMarked
package io.waymark.advising.institution;

import org.jspecify.annotations.NullMarked;
