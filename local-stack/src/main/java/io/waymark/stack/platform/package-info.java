/** The platform on one machine: a database with its folder, three applications wired to each other, a clock. */
@NullMarked
package io.waymark.stack.platform;

import org.jspecify.annotations.NullMarked;
