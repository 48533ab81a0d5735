/** Tests of who may sit which exam. */
@NullMarked
package io.waymark.advising.certification;

import org.jspecify.annotations.NullMarked;
