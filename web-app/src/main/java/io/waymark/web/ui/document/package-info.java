/** Files that belong to evidence, handed out. */
@NullMarked
package io.waymark.web.ui.document;

import org.jspecify.annotations.NullMarked;
