/** Practice tests for a credential's exam: attempts, answers, results, readiness. */
@NullMarked
package io.waymark.advising.api.practice;

import org.jspecify.annotations.NullMarked;
