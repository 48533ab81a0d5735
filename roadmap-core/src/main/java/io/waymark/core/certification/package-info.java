/** Whether somebody may sit an exam, worked out from what is on their record. */
@NullMarked
package io.waymark.core.certification;

import org.jspecify.annotations.NullMarked;
