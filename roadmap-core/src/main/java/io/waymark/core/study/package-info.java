/** Study for an exam, planned back from its day. */
@NullMarked
package io.waymark.core.study;

import org.jspecify.annotations.NullMarked;
