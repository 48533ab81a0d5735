/** People's hours as they keep them, and the slots still free in them. */
@NullMarked
package io.waymark.scheduling.availability;

import org.jspecify.annotations.NullMarked;
