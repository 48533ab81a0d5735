/** Schemas, roles and migrations: each owner its schema, and a service role that owns nothing. */
@NullMarked
package io.waymark.kit.migration;

import org.jspecify.annotations.NullMarked;
