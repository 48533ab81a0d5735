/** What a notice is, how it is said, and where it leads. */
@NullMarked
package io.waymark.web.notification.notice;

import org.jspecify.annotations.NullMarked;
