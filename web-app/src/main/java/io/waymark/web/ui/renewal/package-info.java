/** How credentials are kept: their cycles and units, for whoever holds them and for who advises. */
@NullMarked
package io.waymark.web.ui.renewal;

import org.jspecify.annotations.NullMarked;
