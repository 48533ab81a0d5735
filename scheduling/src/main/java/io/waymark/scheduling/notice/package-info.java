/** What notices say of meetings, of whatever kind. */
@NullMarked
package io.waymark.scheduling.notice;

import org.jspecify.annotations.NullMarked;
