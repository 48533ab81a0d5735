/** Group sessions as their mentor offers and cancels them, and says who attended. */
@NullMarked
package io.waymark.web.mentor.groups;

import org.jspecify.annotations.NullMarked;
