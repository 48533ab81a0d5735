/** Why a student needs attention, in words. */
@NullMarked
package io.waymark.web.ui.reason;

import org.jspecify.annotations.NullMarked;
