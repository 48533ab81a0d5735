/** Background work that survives a restart, on db-scheduler. */
@NullMarked
package io.waymark.kit.task;

import org.jspecify.annotations.NullMarked;
