/** What a service takes in at all: sizes, characters, dates and numbers that make sense. */
@NullMarked
package io.waymark.kit.input;

import org.jspecify.annotations.NullMarked;
