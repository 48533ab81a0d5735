/** Files that belong to evidence, handed out. */
@NullMarked
package io.waymark.web.document;

import org.jspecify.annotations.NullMarked;
