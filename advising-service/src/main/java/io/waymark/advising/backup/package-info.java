/**
 * Everything there is, or all of one college, in one file and back: the rows of every schema as they were at one moment, and the
 * files that they refer to. Runs as a job of its own, as the owner of the database.
 */
@NullMarked
package io.waymark.advising.backup;

import org.jspecify.annotations.NullMarked;
