/** What the tests of every service share: a real PostgreSQL, tokens, a clock that stands still. */
@NullMarked
package io.waymark.kit.test;

import org.jspecify.annotations.NullMarked;
