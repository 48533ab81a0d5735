/** What people upload, on the service's own disk before a transaction begins. */
@NullMarked
package io.waymark.advising.spool;

import org.jspecify.annotations.NullMarked;
