/** The words for what was shown of a student's record, and as what. */
@NullMarked
package io.waymark.web.ui.disclosure;

import org.jspecify.annotations.NullMarked;
