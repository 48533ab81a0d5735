/** Every endpoint of the running applications: who may call it, and that nothing sent to it breaks it. */
@NullMarked
package io.waymark.stack.endpoint;

import org.jspecify.annotations.NullMarked;
