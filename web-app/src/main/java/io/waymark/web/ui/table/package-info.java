/** Tables of people and things: columns that sort, pages of rows. */
@NullMarked
package io.waymark.web.ui.table;

import org.jspecify.annotations.NullMarked;
