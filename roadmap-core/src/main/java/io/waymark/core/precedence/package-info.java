/** What has to come before what. */
@NullMarked
package io.waymark.core.precedence;

import org.jspecify.annotations.NullMarked;
