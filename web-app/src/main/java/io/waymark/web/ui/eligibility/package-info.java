/** Whether somebody may sit an exam, as it is said on pages of students and of advisors. */
@NullMarked
package io.waymark.web.ui.eligibility;

import org.jspecify.annotations.NullMarked;
