/** A student's pages without the services behind them: the services' answers are made up, on the real roadmap. */
@NullMarked
package io.waymark.web.sample;

import org.jspecify.annotations.NullMarked;
