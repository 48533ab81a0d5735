/** Work in the field under supervision: hours, procedures, skills. */
@NullMarked
package io.waymark.advising.experience;

import org.jspecify.annotations.NullMarked;
