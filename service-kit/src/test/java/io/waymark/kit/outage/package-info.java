@NullMarked
package io.waymark.kit.outage;

import org.jspecify.annotations.NullMarked;
