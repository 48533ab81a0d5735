/** When a student needs attention, as the college sees it. */
@NullMarked
package io.waymark.web.admin.settings.signals;

import org.jspecify.annotations.NullMarked;
