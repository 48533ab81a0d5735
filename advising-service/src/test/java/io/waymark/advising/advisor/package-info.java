/** Tests of who advises whom. */
@NullMarked
package io.waymark.advising.advisor;

import org.jspecify.annotations.NullMarked;
