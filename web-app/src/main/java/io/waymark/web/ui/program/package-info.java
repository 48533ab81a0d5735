/** Programs to study, as admins and students read of them. */
@NullMarked
package io.waymark.web.ui.program;

import org.jspecify.annotations.NullMarked;
