/** Two demo colleges, made by the product's own import and APIs as its people would make them. */
@NullMarked
package io.waymark.stack.demo;

import org.jspecify.annotations.NullMarked;
