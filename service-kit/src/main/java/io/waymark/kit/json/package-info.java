/** How the shared words look as JSON. */
@NullMarked
package io.waymark.kit.json;

import org.jspecify.annotations.NullMarked;
