/** Versions on the wire: what can be edited carries an ETag. */
@NullMarked
package io.waymark.kit.revision;

import org.jspecify.annotations.NullMarked;
