/** What both services offer of a person's time. */
@NullMarked
package io.waymark.scheduling.api;

import org.jspecify.annotations.NullMarked;
