/** What people are told: kept, shown unread until they read it, and mailed when and how they want it. */
@NullMarked
package io.waymark.web.notification;

import org.jspecify.annotations.NullMarked;
