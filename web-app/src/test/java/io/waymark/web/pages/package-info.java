/** All pages in one context for the tests of this module, without the services and the database behind them. */
@NullMarked
package io.waymark.web.pages;

import org.jspecify.annotations.NullMarked;
