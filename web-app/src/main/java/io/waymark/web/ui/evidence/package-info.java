/** Evidence as reviewers read it: what was asked, what was submitted, what was decided before. */
@NullMarked
package io.waymark.web.ui.evidence;

import org.jspecify.annotations.NullMarked;
