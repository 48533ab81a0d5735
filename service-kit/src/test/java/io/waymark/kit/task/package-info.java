@NullMarked
package io.waymark.kit.task;

import org.jspecify.annotations.NullMarked;
