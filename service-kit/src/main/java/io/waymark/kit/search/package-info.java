/** Finding a text by what people type of it: one folding of letters, whose words are kept beside the text and compared as bytes. */
@NullMarked
package io.waymark.kit.search;

import org.jspecify.annotations.NullMarked;
