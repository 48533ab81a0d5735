/** That the database itself keeps colleges and services apart. */
@NullMarked
package io.waymark.stack.separation;

import org.jspecify.annotations.NullMarked;
