/** What every page is put together from: the shell around it and the small pieces on it. */
@NullMarked
package io.waymark.web.ui.page;

import org.jspecify.annotations.NullMarked;
