/** Forms that were sent and could not be taken: what was typed is shown and can be sent again. */
@NullMarked
package io.waymark.web.unsent;

import org.jspecify.annotations.NullMarked;
