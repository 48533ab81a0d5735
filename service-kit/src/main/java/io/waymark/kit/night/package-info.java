/** What a service does for every college once a night, and what it then throws away. */
@NullMarked
package io.waymark.kit.night;

import org.jspecify.annotations.NullMarked;
