/** Practice tests: a bank of questions with versions, attempts that are scored once, readiness, statistics of questions. */
@NullMarked
package io.waymark.advising.practice;

import org.jspecify.annotations.NullMarked;
