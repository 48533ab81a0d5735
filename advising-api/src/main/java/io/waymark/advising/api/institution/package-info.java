/** Opening a college on the platform, and what it says about itself. */
@NullMarked
package io.waymark.advising.api.institution;

import org.jspecify.annotations.NullMarked;
