/** What the pages say: bundles that lie beside their templates, put into the viewer's language. */
@NullMarked
package io.waymark.web.ui.message;

import org.jspecify.annotations.NullMarked;
