/** The form in which advisors and mentors say when and how they can be met. */
@NullMarked
package io.waymark.web.host.availability;

import org.jspecify.annotations.NullMarked;
