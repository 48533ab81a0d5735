/** Tests of attributes. */
@NullMarked
package io.waymark.advising.attribute;

import org.jspecify.annotations.NullMarked;
